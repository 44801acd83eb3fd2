namespace ServiceiSamverkan.MultiTenant.Abstractions;

/// <summary>Where tenants are kept. Identifiers compare without case.</summary>
public interface IMultiTenantStore<TTenantInfo>
    where TTenantInfo : ITenantInfo
{
    /// <summary>False when its id or identifier is taken.</summary>
    Task<bool> AddAsync(TTenantInfo tenantInfo);

    /// <summary>False when there is no tenant with its id.</summary>
    Task<bool> UpdateAsync(TTenantInfo tenantInfo);

    /// <summary>False when there is no such tenant.</summary>
    Task<bool> RemoveAsync(string identifier);

    /// <summary>The tenant that the strategy's answer stands for, or null.</summary>
    Task<TTenantInfo?> GetByIdentifierAsync(string identifier);

    /// <summary>The tenant with this id, or null.</summary>
    Task<TTenantInfo?> GetAsync(string id);

    /// <summary>Every tenant.</summary>
    Task<IEnumerable<TTenantInfo>> GetAllAsync();

    /// <summary>Some of the tenants, in an order that stays between calls.</summary>
    Task<IEnumerable<TTenantInfo>> GetAllAsync(int take, int skip);
}
