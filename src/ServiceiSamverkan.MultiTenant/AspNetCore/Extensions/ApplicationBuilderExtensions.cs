using Microsoft.AspNetCore.Builder;

namespace ServiceiSamverkan.MultiTenant.AspNetCore.Extensions;

/// <summary>Adds tenancy to the way of a request.</summary>
public static class ApplicationBuilderExtensions
{
    /// <summary>Resolves the tenant for what comes after. An unresolved tenant passes on: refusing is the host's choice.</summary>
    public static IApplicationBuilder UseMultiTenant(this IApplicationBuilder builder) =>
        builder.UseMiddleware<MultiTenantMiddleware>();
}
