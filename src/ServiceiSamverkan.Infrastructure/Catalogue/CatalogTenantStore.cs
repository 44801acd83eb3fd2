using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Infrastructure.Persistence;
using ServiceiSamverkan.MultiTenant.Abstractions;

namespace ServiceiSamverkan.Infrastructure.Catalogue;

/// <summary>Finds tenants by the host name that they are reached at. Tenants are added and changed by the registry, not here.</summary>
internal sealed class CatalogTenantStore(TenantDirectory directory) : IMultiTenantStore<Tenant>
{
    /// <exception cref="DatabaseUnavailableException">The host is not known, and the catalogue cannot be asked whether it exists.</exception>
    public Task<Tenant?> GetByIdentifierAsync(string identifier) =>
        directory.FindByHost(identifier) is { } tenant ? Task.FromResult<Tenant?>(tenant)
        : directory.IsCurrent ? Task.FromResult<Tenant?>(null)
        : throw new DatabaseUnavailableException("The catalogue cannot be read, so nobody knows whether the host exists.");

    public Task<Tenant?> GetAsync(string id) => Task.FromResult(directory.FindById(id));

    public Task<IEnumerable<Tenant>> GetAllAsync() => Task.FromResult<IEnumerable<Tenant>>(directory.All);

    public Task<IEnumerable<Tenant>> GetAllAsync(int take, int skip) => Task.FromResult(directory.All.Skip(skip).Take(take));

    public Task<bool> AddAsync(Tenant tenantInfo) => throw new NotSupportedException("A tenant is added by the registry, which makes its database too.");

    public Task<bool> UpdateAsync(Tenant tenantInfo) => throw new NotSupportedException("A tenant is changed by the registry.");

    public Task<bool> RemoveAsync(string identifier) => throw new NotSupportedException("A tenant is not removed, it is closed.");
}
