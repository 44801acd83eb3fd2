namespace ServiceiSamverkan.MultiTenant.Abstractions;

/// <summary>The outcome of a resolution: present and immutable also when no tenant was found.</summary>
public interface IMultiTenantContext
{
    /// <summary>The tenant, or null when unresolved.</summary>
    ITenantInfo? TenantInfo { get; }

    /// <summary>True when <see cref="TenantInfo"/> is there.</summary>
    bool IsResolved { get; }
}

/// <inheritdoc />
public interface IMultiTenantContext<TTenantInfo> : IMultiTenantContext
    where TTenantInfo : ITenantInfo
{
    /// <summary>The tenant, or null when unresolved.</summary>
    new TTenantInfo? TenantInfo { get; }
}
