namespace ServiceiSamverkan.MultiTenant.Abstractions;

/// <summary>
/// Sets the context for the running asynchronous flow and what it awaits or starts, never for its caller.
/// </summary>
public interface IMultiTenantContextSetter
{
    /// <summary>The context from here on.</summary>
    IMultiTenantContext MultiTenantContext { set; }
}
