using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.MultiTenant.Abstractions;

namespace ServiceiSamverkan.Infrastructure.Catalogue;

internal sealed class TenantProfiles(TenantRegistry registry, IMultiTenantContextAccessor<Tenant> current) : ITenantProfile
{
    public async ValueTask<TenantProfilePage> ReadAsync(CancellationToken cancellationToken) => await registry.ReadProfileAsync(TenantId, cancellationToken);

    public async ValueTask<Result> ChangeAsync(TenantProfile profile, int? version, CancellationToken cancellationToken) =>
        await registry.ChangeProfileAsync(TenantId, profile, version, cancellationToken);

    public async ValueTask ChangeLogoAsync(string hash, CancellationToken cancellationToken) => await registry.ChangeLogoAsync(TenantId, hash, cancellationToken);

    private string TenantId => (current.MultiTenantContext.TenantInfo ?? throw new InvalidOperationException("No tenant is set.")).Id;
}
