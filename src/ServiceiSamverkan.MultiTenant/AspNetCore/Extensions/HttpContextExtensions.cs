using Microsoft.AspNetCore.Http;
using ServiceiSamverkan.MultiTenant.Abstractions;

namespace ServiceiSamverkan.MultiTenant.AspNetCore.Extensions;

/// <summary>The tenant of a request.</summary>
public static class HttpContextExtensions
{
    /// <summary>Never null: unresolved when no tenant was found or <c>UseMultiTenant</c> has not run.</summary>
    public static IMultiTenantContext<TTenantInfo> GetMultiTenantContext<TTenantInfo>(this HttpContext httpContext)
        where TTenantInfo : ITenantInfo
        => httpContext.Items[typeof(IMultiTenantContext)] as IMultiTenantContext<TTenantInfo>
            ?? new MultiTenantContext<TTenantInfo>(default);
}
