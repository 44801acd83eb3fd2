namespace ServiceiSamverkan.MultiTenant.Abstractions;

/// <summary>Asks the strategies, then the stores, which tenant a request belongs to.</summary>
public interface ITenantResolver
{
    /// <summary>Always a context; unresolved when no store knows what the strategies found.</summary>
    /// <exception cref="MultiTenantException">A strategy failed.</exception>
    Task<IMultiTenantContext> ResolveAsync(object context);
}

/// <inheritdoc />
public interface ITenantResolver<TTenantInfo> : ITenantResolver
    where TTenantInfo : ITenantInfo
{
    /// <inheritdoc cref="ITenantResolver.ResolveAsync" />
    new Task<IMultiTenantContext<TTenantInfo>> ResolveAsync(object context);
}
