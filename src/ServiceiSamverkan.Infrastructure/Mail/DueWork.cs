using ServiceiSamverkan.Infrastructure.Audit;
using ServiceiSamverkan.Infrastructure.Region;

namespace ServiceiSamverkan.Infrastructure.Mail;

/// <summary>
/// Everything that is due, once: what the host's minutely job and <c>sis jobs run-due</c> both call. Two passes at once in
/// one process would only wait for each other, so the second is not begun.
/// </summary>
public sealed class DueWork(ReportSweep reports, SealSweep seals, MailSweep mail) : IDisposable
{
    private readonly SemaphoreSlim _running = new(1, 1);

    /// <summary>Null when a pass runs already.</summary>
    /// <param name="tenantIdentifier">One tenant alone; null for all.</param>
    /// <param name="cancellationToken">Ends the pass between two mails.</param>
    public async Task<SweepReport?> RunAsync(string? tenantIdentifier, CancellationToken cancellationToken)
    {
        if (!await _running.WaitAsync(TimeSpan.Zero, cancellationToken))
            return null;
        try
        {
            var trouble = await reports.RunAsync(tenantIdentifier, cancellationToken);
            var report = await mail.RunAsync(tenantIdentifier, cancellationToken);
            foreach (var line in trouble.Concat(await seals.RunAsync(tenantIdentifier, cancellationToken)))
                report.Trouble.Add(line);
            return report;
        }
        finally
        {
            _running.Release();
        }
    }

    public void Dispose() => _running.Dispose();
}
