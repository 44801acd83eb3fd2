namespace ServiceiSamverkan.MultiTenant.Abstractions;

/// <summary>What identifies a tenant.</summary>
public interface ITenantInfo
{
    /// <summary>Never changes, and is what a job or a stored row refers to.</summary>
    string Id { get; }

    /// <summary>The readable name used in addresses and on the command line; compared without case.</summary>
    string Identifier { get; }
}
