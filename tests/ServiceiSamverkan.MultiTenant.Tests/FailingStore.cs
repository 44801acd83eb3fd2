namespace ServiceiSamverkan.MultiTenant.Tests;

internal sealed class FailingStore : IMultiTenantStore<TenantInfo>
{
    public Task<TenantInfo?> GetByIdentifierAsync(string identifier) => throw new IOException("The disk is away.");

    public Task<TenantInfo?> GetAsync(string id) => throw new NotSupportedException();

    public Task<IEnumerable<TenantInfo>> GetAllAsync() => throw new NotSupportedException();

    public Task<IEnumerable<TenantInfo>> GetAllAsync(int take, int skip) => throw new NotSupportedException();

    public Task<bool> AddAsync(TenantInfo tenantInfo) => throw new NotSupportedException();

    public Task<bool> UpdateAsync(TenantInfo tenantInfo) => throw new NotSupportedException();

    public Task<bool> RemoveAsync(string identifier) => throw new NotSupportedException();
}
