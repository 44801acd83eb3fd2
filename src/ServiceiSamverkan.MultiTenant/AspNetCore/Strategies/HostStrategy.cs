using Microsoft.AspNetCore.Http;
using ServiceiSamverkan.MultiTenant.Abstractions;

namespace ServiceiSamverkan.MultiTenant.AspNetCore.Strategies;

/// <summary>
/// Gives the request's whole host name, without port and in lower case. What the name means is the store's to say.
/// </summary>
public class HostStrategy : IMultiTenantStrategy
{
    /// <summary>The template that stands for the whole host name, the only one there is.</summary>
    public const string WholeHost = "__tenant__";

    /// <exception cref="MultiTenantException">Another template than <see cref="WholeHost"/>.</exception>
    public HostStrategy(string template)
    {
        if (template != WholeHost)
            throw new MultiTenantException($"The host template must be {WholeHost}: a tenant has its own host name.");
    }

    /// <inheritdoc />
    public Task<string?> GetIdentifierAsync(object context)
    {
        if (context is not HttpContext { Request.Host: var host })
            throw new MultiTenantException("A host name is only found in an HttpContext.");
        return Task.FromResult(host.HasValue ? host.Host.ToLowerInvariant() : null);
    }
}
