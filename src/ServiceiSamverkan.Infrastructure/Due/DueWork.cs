using Microsoft.Extensions.Logging;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Infrastructure.Mail;
using ServiceiSamverkan.Infrastructure.Mail.Bounces;

namespace ServiceiSamverkan.Infrastructure.Due;

/// <summary>
/// Everything that is due, once: what the host's minutely job and <c>sis jobs run-due</c> both call. A tenant that fails is
/// logged and passed by. Two passes at once in one process would only wait for each other, so the second is not begun.
/// </summary>
public sealed partial class DueWork : IDisposable
{
    private readonly DueHints _hints;
    private readonly TenantScope _tenants;
    private readonly IEnumerable<ITenantSweep> _sweeps;
    private readonly MailSweep _mail;
    private readonly BounceMailbox _bounces;
    private readonly ILogger<DueWork> _logger;
    private readonly SemaphoreSlim _running = new(1, 1);

    internal DueWork(DueHints hints, TenantScope tenants, IEnumerable<ITenantSweep> sweeps, MailSweep mail, BounceMailbox bounces, ILogger<DueWork> logger) =>
        (_hints, _tenants, _sweeps, _mail, _bounces, _logger) = (hints, tenants, sweeps, mail, bounces, logger);

    /// <summary>Null when a pass runs already.</summary>
    /// <param name="tenantIdentifier">One tenant alone; null for all that may have something due.</param>
    /// <param name="cancellationToken">Ends the pass between two mails.</param>
    public async Task<SweepReport?> RunAsync(string? tenantIdentifier, CancellationToken cancellationToken)
    {
        if (!await _running.WaitAsync(TimeSpan.Zero, cancellationToken))
            return null;
        try
        {
            var report = new SweepReport();

            // The mailbox is all tenants' in one; a server that does not answer keeps no mail waiting.
            await Task.WhenAll(
                PassesAsync(tenantIdentifier, report, cancellationToken),
                tenantIdentifier is null ? _bounces.ReadAsync(report, cancellationToken) : Task.CompletedTask);
            return report;
        }
        finally
        {
            _running.Release();
        }
    }

    public void Dispose() => _running.Dispose();

    /// <summary>A long run of mail is broken off now and then, so that whoever has something due meanwhile is seen.</summary>
    private async Task PassesAsync(string? tenantIdentifier, SweepReport report, CancellationToken cancellationToken)
    {
        while (await PassAsync(tenantIdentifier, report, cancellationToken))
        {
            // There is more.
        }
    }

    /// <summary>True when there is more to do at once.</summary>
    private async Task<bool> PassAsync(string? tenantIdentifier, SweepReport report, CancellationToken cancellationToken)
    {
        var due = await _hints.DueAsync(tenantIdentifier, cancellationToken);
        var next = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        foreach (var tenant in due)
        {
            if (await LookAsync(tenant, report, cancellationToken) is { } again)
                next.Add(tenant.Id, again);
        }

        var mail = await _mail.RunAsync(due, report, cancellationToken);
        foreach (var (tenantId, again) in mail.Again)
        {
            if (again is null)
                next.Remove(tenantId);
            else if (next.TryGetValue(tenantId, out var other) && again < other)
                next[tenantId] = again.Value;
        }

        await _hints.RaiseAsync(next, cancellationToken);
        return mail.IsCut;
    }

    /// <summary>When to look again; null for the next pass.</summary>
    private async Task<DateTimeOffset?> LookAsync(Tenant tenant, SweepReport report, CancellationToken cancellationToken)
    {
        DateTimeOffset? earliest = DateTimeOffset.MaxValue;
        foreach (var sweep in _sweeps.Where(s => s.Concerns(tenant)))
        {
            try
            {
                var again = await _tenants.RunAsync(tenant.Id, (services, _) => sweep.RunAsync(services, tenant, cancellationToken));
                earliest = again is null || earliest is null ? null : again < earliest ? again : earliest;
            }
            catch (Exception e) when (!cancellationToken.IsCancellationRequested)
            {
                LogFault(e, sweep.GetType().Name, tenant.Identifier);
                report.Trouble.Add($"{tenant.Identifier}: {e.Message}");
                earliest = null;
            }
        }

        return earliest;
    }

    [LoggerMessage(LogLevel.Error, "{Sweep} of {Tenant} could not be done; the other tenants go on.")]
    private partial void LogFault(Exception exception, string sweep, string tenant);
}
