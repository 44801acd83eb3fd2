using ServiceiSamverkan.Application.Tenants;

namespace ServiceiSamverkan.Infrastructure.Due;

/// <summary>One kind of work that falls due in a tenant. Looks first, reading alone, and writes only when there is something to do.</summary>
public interface ITenantSweep
{
    bool Concerns(Tenant tenant);

    /// <returns>When to look again: null for the next pass because there was something to do, the greatest value when nothing waits.</returns>
    Task<DateTimeOffset?> RunAsync(IServiceProvider services, Tenant tenant, CancellationToken cancellationToken);
}
