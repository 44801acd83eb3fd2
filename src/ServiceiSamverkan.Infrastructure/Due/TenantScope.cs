using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.MultiTenant.Abstractions;

namespace ServiceiSamverkan.Infrastructure.Due;

/// <summary>
/// Runs work outside any request in the name of one tenant: found by its id, in services of its own, and nobody's again
/// afterwards. A job carries the id and nothing else.
/// </summary>
public sealed class TenantScope(IServiceScopeFactory scopes, ITenantDirectory directory, IMultiTenantContextSetter setter)
{
    /// <exception cref="InvalidOperationException">There is no tenant with this id.</exception>
    public async Task<T> RunAsync<T>(string tenantId, Func<IServiceProvider, Tenant, Task<T>> work)
    {
        var tenant = directory.All.FirstOrDefault(t => t.Id == tenantId) ?? throw new InvalidOperationException($"There is no tenant {tenantId}.");
        setter.MultiTenantContext = new MultiTenantContext<Tenant>(tenant);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await work(scope.ServiceProvider, tenant);
        }
        finally
        {
            setter.MultiTenantContext = new MultiTenantContext<Tenant>(null);
        }
    }
}
