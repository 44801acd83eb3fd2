using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.MultiTenant.Abstractions;

namespace ServiceiSamverkan.Infrastructure.Catalogue;

internal sealed class TenantProfiles(TenantRegistry registry, IMultiTenantContextAccessor<Tenant> current) : ITenantProfile
{
    public async ValueTask ChangeAsync(TenantProfile profile, CancellationToken cancellationToken)
    {
        var tenant = current.MultiTenantContext.TenantInfo ?? throw new InvalidOperationException("No tenant is set.");
        await registry.ChangeProfileAsync(tenant.Id, profile, cancellationToken);
    }
}
