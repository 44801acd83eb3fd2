using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ServiceiSamverkan.Api.Hosting;

/// <summary>Ready when the catalogue can be read. Names no tenant.</summary>
internal sealed class CatalogHealth(ITenantDirectory directory) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(directory.IsCurrent ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());
}
