namespace ServiceiSamverkan.MultiTenant.Abstractions;

/// <summary>Reads the context of the running request or job.</summary>
public interface IMultiTenantContextAccessor
{
    /// <summary>Never null; unresolved before anything was set.</summary>
    IMultiTenantContext MultiTenantContext { get; }
}

/// <inheritdoc />
public interface IMultiTenantContextAccessor<TTenantInfo> : IMultiTenantContextAccessor
    where TTenantInfo : ITenantInfo
{
    /// <summary>Never null; unresolved before anything was set.</summary>
    new IMultiTenantContext<TTenantInfo> MultiTenantContext { get; }
}
