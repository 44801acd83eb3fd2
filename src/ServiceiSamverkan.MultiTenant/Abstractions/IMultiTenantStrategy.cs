namespace ServiceiSamverkan.MultiTenant.Abstractions;

/// <summary>Finds in a request what its tenant is called.</summary>
public interface IMultiTenantStrategy
{
    /// <summary>What to ask the store for, or null when this strategy does not know.</summary>
    /// <param name="context">The request; for the web an <c>HttpContext</c>.</param>
    Task<string?> GetIdentifierAsync(object context);
}
