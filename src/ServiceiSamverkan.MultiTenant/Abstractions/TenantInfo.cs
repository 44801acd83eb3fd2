namespace ServiceiSamverkan.MultiTenant.Abstractions;

/// <summary>The plain tenant, to use as it is or to derive from.</summary>
public class TenantInfo : ITenantInfo
{
    /// <inheritdoc />
    public required string Id { get; init; }

    /// <inheritdoc />
    public required string Identifier { get; init; }
}
