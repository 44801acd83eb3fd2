namespace ServiceiSamverkan.MultiTenant.Abstractions;

/// <inheritdoc />
public class MultiTenantContext<TTenantInfo>(TTenantInfo? tenantInfo) : IMultiTenantContext<TTenantInfo>
    where TTenantInfo : ITenantInfo
{
    /// <inheritdoc />
    public TTenantInfo? TenantInfo { get; } = tenantInfo;

    /// <inheritdoc />
    public bool IsResolved => TenantInfo is not null;

    ITenantInfo? IMultiTenantContext.TenantInfo => TenantInfo;
}
