using System.Collections.Concurrent;
using System.Threading.Channels;
using Mediator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ServiceiSamverkan.Application.Mail;
using ServiceiSamverkan.Application.Mail.Answers;
using ServiceiSamverkan.Application.Mail.Closing;
using ServiceiSamverkan.Application.Mail.Desk;
using ServiceiSamverkan.Application.Mail.Digests;
using ServiceiSamverkan.Application.Mail.Meetings;
using ServiceiSamverkan.Application.Mail.Senders;
using ServiceiSamverkan.Application.Subscriptions;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Infrastructure.Due;

namespace ServiceiSamverkan.Infrastructure.Mail;

/// <summary>
/// One pass over tenants: what is due is planned, and meanwhile what is planned is sent, in turns, so that a tenant with much
/// mail does not keep the others waiting. A tenant that fails is logged and passed by.
/// </summary>
internal sealed partial class MailSweep(TenantScope tenants, MailSender sender, MailRates rates, RequestsUnderWay requests, IOptions<MailOptions> options, TimeProvider clock, ILogger<MailSweep> logger)
{
    private readonly ConcurrentDictionary<string, long> _lastTurns = new(StringComparer.Ordinal);
    private long _turns;

    public async Task<MailPass> RunAsync(IEnumerable<Tenant> due, SweepReport report, CancellationToken cancellationToken)
    {
        var planned = Channel.CreateUnbounded<Tenant>();
        var planning = Task.Run(() => PlanAsync(due, planned.Writer, report, cancellationToken), CancellationToken.None);
        var isCut = await SendAsync(planned.Reader, report, cancellationToken);
        return new(await planning, isCut);
    }

    /// <returns>When to look again, by the municipality's id; null for the next pass.</returns>
    private async Task<IReadOnlyDictionary<string, DateTimeOffset?>> PlanAsync(
        IEnumerable<Tenant> due, ChannelWriter<Tenant> planned, SweepReport report, CancellationToken cancellationToken)
    {
        try
        {
            var again = new Dictionary<string, DateTimeOffset?>(StringComparer.Ordinal);
            foreach (var tenant in due.Where(t => t.Kind == TenantKind.Municipality))
            {
                var found = await TryAsync(
                    tenant, report, () => tenants.RunAsync(tenant.Id, (services, _) => PlanAsync(services, requests, () => planned.TryWrite(tenant), cancellationToken)), cancellationToken);
                again.Add(tenant.Id, found is { IsAnything: false } ? found.LookAgainAt : null);
            }

            return again;
        }
        finally
        {
            planned.Complete();
        }
    }

    /// <summary>True when it was ended for others' sake, to look who else has mail by now.</summary>
    private async Task<bool> SendAsync(ChannelReader<Tenant> planned, SweepReport report, CancellationToken cancellationToken)
    {
        var until = clock.GetUtcNow() + TimeSpan.FromSeconds(options.Value.SweepSeconds);
        await using var pool = sender.OpenPool();
        var ready = new HashSet<Tenant>();
        while (pool.Halt is null && (ready.Count > 0 || await planned.WaitToReadAsync(cancellationToken)))
        {
            while (planned.TryRead(out var tenant))
                ready.Add(tenant);
            await SendRoundAsync(ready, pool, report, cancellationToken);
            if (ready.Count > 0 && pool.Halt is null && planned.Completion.IsCompleted && clock.GetUtcNow() >= until)
                return true;
        }

        if (pool.Halt is { } halt)
        {
            LogHalt(halt);
            report.Trouble.Add(halt);
        }

        return false;
    }

    /// <summary>A turn for each. Whoever has waited longest is first: where few mails may go out, everyone's turn comes.</summary>
    private async Task SendRoundAsync(HashSet<Tenant> ready, ConnectionPool pool, SweepReport report, CancellationToken cancellationToken)
    {
        foreach (var tenant in ready.OrderBy(t => _lastTurns.GetValueOrDefault(t.Id)).ToList().TakeWhile(_ => pool.Halt is null))
        {
            var turn = await TryAsync(tenant, report, () => TurnAsync(tenant, ready.Count, pool, report, cancellationToken), cancellationToken);
            if (turn is not { HasMore: true })
                ready.Remove(tenant);
        }
    }

    private async Task<SentTurn> TurnAsync(Tenant tenant, int waiting, ConnectionPool pool, SweepReport report, CancellationToken cancellationToken)
    {
        var most = Math.Min(MailSender.MostInATurn, rates.AllowedTo(tenant, waiting));
        if (most == 0)
            return new(0, HasMore: false);
        var turn = await sender.SendTurnAsync(tenant, most, pool, report, cancellationToken);
        rates.Used(tenant, turn.Tried);
        _lastTurns[tenant.Id] = Interlocked.Increment(ref _turns);
        return turn;
    }

    /// <param name="hasMail">Told whenever there may be something to send.</param>
    private static async Task<DueMail> PlanAsync(IServiceProvider services, RequestsUnderWay requests, Action hasMail, CancellationToken cancellationToken)
    {
        var sender = services.GetRequiredService<ISender>();
        var due = Value(await sender.Send(new FindDueMail(), cancellationToken));

        // Planned mail waits in the outbox until the tenant's domain says that we may send for it.
        var ready = due.IsAnything && Value(await sender.Send(new GetSender(), cancellationToken)).MaySend ? hasMail : () => { };
        if (due.Outbox)
            ready();
        if (due.Unconfirmed)
        {
            while (await SendAsync(services, new ExpireSubscriptions(), cancellationToken) == ExpireSubscriptions.Batch)
            {
                // More are late than are ended at once.
            }
        }

        foreach (var cadence in due.Digests)
        {
            DigestCursor? begun = null;
            do
            {
                await requests.GiveWayAsync();
                begun = await SendAsync(services, new PlanDigests(cadence, begun), cancellationToken);
                ready();
            }
            while (begun is not null);
        }

        if (due.Answers)
        {
            while (await SendAsync(services, new PlanAnswers(), cancellationToken))
            {
                // More are owed than are queued at once.
            }
        }

        if (due.Reminders)
            await sender.Send(new PlanReminders(), cancellationToken);
        if (due.Closing)
        {
            while (await SendAsync(services, new PlanClosingReminders(), cancellationToken))
            {
                // More follow the dialogue than are queued at once.
            }
        }

        if (due.Week)
            await sender.Send(new PlanWeek(), cancellationToken);
        if (due.Urgent)
            await sender.Send(new PlanUrgent(), cancellationToken);
        ready();
        return due;
    }

    /// <summary>In a scope of its own: what one batch has loaded and written is not carried along through the next.</summary>
    private static async Task<T> SendAsync<T>(IServiceProvider services, ICommand<Result<T>> batch, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        return Value(await scope.ServiceProvider.GetRequiredService<ISender>().Send(batch, cancellationToken));
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

    private static T Value<T>(Result<T> result) =>
        result.Error is null ? result.Value : throw new InvalidOperationException($"Planning was refused: {result.Error.Code}");

    [LoggerMessage(LogLevel.Error, "Mail of {Tenant} could not be done; the other tenants go on.")]
    private partial void LogTenantFault(Exception exception, string tenant);

    [LoggerMessage(LogLevel.Critical, "Mail is not going out, and waits in the queue: {Why}")]
    private partial void LogHalt(string why);
}

/// <param name="Again">When to look again, by the municipality's id; null for the next pass.</param>
/// <param name="IsCut">There is more to send now, after a look who else has mail.</param>
internal sealed record MailPass(IReadOnlyDictionary<string, DateTimeOffset?> Again, bool IsCut);

/// <summary>What a pass did.</summary>
public sealed class SweepReport
{
    private int _sent;
    private int _skipped;
    private int _failed;
    private int _deferred;
    private int _returned;

    public int Sent => _sent;

    public int Skipped => _skipped;

    public int Failed => _failed;

    /// <summary>To be tried again later.</summary>
    public int Deferred => _deferred;

    /// <summary>Reports of mail that came back.</summary>
    public int Returned => _returned;

    /// <summary>What somebody has to look at: tenants that failed, a server that does not answer.</summary>
    public System.Collections.Concurrent.ConcurrentBag<string> Trouble { get; } = [];

    internal void CountReturned() => Interlocked.Increment(ref _returned);

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
