using Hangfire;
using ServiceiSamverkan.Infrastructure.Due;

namespace ServiceiSamverkan.Infrastructure.Jobs;

/// <summary>What the clock calls. It knows nothing and keeps nothing: what is due stands in the tenants' own databases.</summary>
public sealed class SweepJob(DueWork due)
{
    /// <summary>Not tried again by the job engine: the next minute comes anyway.</summary>
    [AutomaticRetry(Attempts = 0, OnAttemptsExceeded = AttemptsExceededAction.Delete)]
    public Task RunAsync(CancellationToken cancellationToken) => due.RunAsync(null, cancellationToken);
}
