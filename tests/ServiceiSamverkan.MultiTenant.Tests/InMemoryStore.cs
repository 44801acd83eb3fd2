namespace ServiceiSamverkan.MultiTenant.Tests;

/// <summary>Tenants by what the strategy gives, as the product's catalogue keeps them by host name.</summary>
internal sealed class InMemoryStore(params TenantInfo[] tenants) : IMultiTenantStore<TenantInfo>
{
    public List<string> Asked { get; } = [];

    public Task<TenantInfo?> GetByIdentifierAsync(string identifier)
    {
        Asked.Add(identifier);
        return Task.FromResult(tenants.FirstOrDefault(t =>
            string.Equals(t.Identifier, identifier, StringComparison.OrdinalIgnoreCase)));
    }

    public Task<TenantInfo?> GetAsync(string id) => Task.FromResult(tenants.FirstOrDefault(t => t.Id == id));

    public Task<IEnumerable<TenantInfo>> GetAllAsync() => Task.FromResult<IEnumerable<TenantInfo>>(tenants);

    public Task<IEnumerable<TenantInfo>> GetAllAsync(int take, int skip) =>
        Task.FromResult(tenants.Skip(skip).Take(take));

    public Task<bool> AddAsync(TenantInfo tenantInfo) => throw new NotSupportedException();

    public Task<bool> UpdateAsync(TenantInfo tenantInfo) => throw new NotSupportedException();

    public Task<bool> RemoveAsync(string identifier) => throw new NotSupportedException();
}
