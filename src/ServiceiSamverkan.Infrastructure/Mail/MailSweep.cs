using Mediator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ServiceiSamverkan.Application.Mail;
using ServiceiSamverkan.Application.Mail.Answers;
using ServiceiSamverkan.Application.Mail.Digests;
using ServiceiSamverkan.Application.Mail.Meetings;
using ServiceiSamverkan.Application.Mail.Senders;
using ServiceiSamverkan.Application.Subscriptions;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Infrastructure.Due;

namespace ServiceiSamverkan.Infrastructure.Mail;

/// <summary>
/// One pass over tenants: what is due is planned, then sent in turns, so that a tenant with much mail does not keep the
/// others waiting. A tenant that fails is logged and passed by.
/// </summary>
public sealed partial class MailSweep
{
    private readonly TenantScope _tenants;
    private readonly MailSender _sender;
    private readonly ILogger<MailSweep> _logger;

    internal MailSweep(TenantScope tenants, MailSender sender, ILogger<MailSweep> logger) =>
        (_tenants, _sender, _logger) = (tenants, sender, logger);

    /// <returns>When to look again, by the municipality's id; null for the next pass.</returns>
    internal async Task<IReadOnlyDictionary<string, DateTimeOffset?>> RunAsync(IEnumerable<Tenant> due, SweepReport report, CancellationToken cancellationToken)
    {
        var again = new Dictionary<string, DateTimeOffset?>(StringComparer.Ordinal);
        var ready = new List<Tenant>();
        foreach (var tenant in due.Where(t => t.Kind == TenantKind.Municipality))
        {
            var found = await TryAsync(tenant, report, () => _tenants.RunAsync(tenant.Id, (services, _) => PlanAsync(services, cancellationToken)), cancellationToken);
            if (found is { IsAnything: true, MaySend: true })
                ready.Add(tenant);
            again.Add(tenant.Id, found is { IsAnything: false } ? found.LookAgainAt : null);
        }

        await using var pool = _sender.OpenPool();
        while (ready.Count > 0 && pool.Halt is null)
        {
            var more = new List<Tenant>();
            foreach (var tenant in ready.TakeWhile(_ => pool.Halt is null))
            {
                if (await TryAsync(tenant, report, async () => new Turn(await _sender.SendTurnAsync(tenant, pool, report, cancellationToken)), cancellationToken) is { HasMore: true })
                    more.Add(tenant);
            }

            ready = more;
        }

        if (pool.Halt is { } halt)
        {
            LogHalt(halt);
            report.Trouble.Add(halt);
        }

        return again;
    }

    private static async Task<DueMail> PlanAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var sender = services.GetRequiredService<ISender>();
        var due = Value(await sender.Send(new FindDueMail(), cancellationToken));
        if (due.Unconfirmed)
        {
            while (Value(await sender.Send(new ExpireSubscriptions(), cancellationToken)) == ExpireSubscriptions.Batch)
            {
                // More are late than are ended at once.
            }
        }

        foreach (var cadence in due.Digests)
        {
            DigestCursor? begun = null;
            do
            {
                begun = Value(await sender.Send(new PlanDigests(cadence, begun), cancellationToken));
            }
            while (begun is not null);
        }

        if (due.Answers)
        {
            while (Value(await sender.Send(new PlanAnswers(), cancellationToken)))
            {
                // More are owed than are queued at once.
            }
        }

        if (due.Reminders)
            await sender.Send(new PlanReminders(), cancellationToken);

        // Planned mail waits in the outbox until the tenant's domain says that we may send for it.
        return due with { MaySend = Value(await sender.Send(new GetSender(), cancellationToken)).MaySend };
    }

    /// <summary>Null when the tenant failed.</summary>
    private async Task<T?> TryAsync<T>(Tenant tenant, SweepReport report, Func<Task<T>> work, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return await work();
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            LogTenantFault(e, tenant.Identifier);
            report.Trouble.Add($"{tenant.Identifier}: {e.Message}");
            return null;
        }
    }

    private sealed record Turn(bool HasMore);

    private static T Value<T>(Result<T> result) =>
        result.Error is null ? result.Value : throw new InvalidOperationException($"Planning was refused: {result.Error.Code}");

    [LoggerMessage(LogLevel.Error, "Mail of {Tenant} could not be done; the other tenants go on.")]
    private partial void LogTenantFault(Exception exception, string tenant);

    [LoggerMessage(LogLevel.Critical, "Mail is not going out, and waits in the queue: {Why}")]
    private partial void LogHalt(string why);
}

/// <summary>What a pass did.</summary>
public sealed class SweepReport
{
    private int _sent;
    private int _skipped;
    private int _failed;
    private int _deferred;

    public int Sent => _sent;

    public int Skipped => _skipped;

    public int Failed => _failed;

    /// <summary>To be tried again later.</summary>
    public int Deferred => _deferred;

    /// <summary>What somebody has to look at: tenants that failed, a server that does not answer.</summary>
    public System.Collections.Concurrent.ConcurrentBag<string> Trouble { get; } = [];

    internal void Count(Application.Mail.Sending.Delivery delivery)
    {
        _ = delivery switch
        {
            Application.Mail.Sending.Delivery.Accepted => Interlocked.Increment(ref _sent),
            Application.Mail.Sending.Delivery.NotRight => Interlocked.Increment(ref _skipped),
            Application.Mail.Sending.Delivery.AddressRefused => Interlocked.Increment(ref _failed),
            _ => Interlocked.Increment(ref _deferred),
        };
    }
}
