using Microsoft.AspNetCore.Http;
using ServiceiSamverkan.MultiTenant.Abstractions;

namespace ServiceiSamverkan.MultiTenant.AspNetCore;

/// <summary>Resolves the tenant once and keeps it with the request and with its asynchronous flow.</summary>
internal sealed class MultiTenantMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, ITenantResolver resolver, IMultiTenantContextSetter setter)
    {
        var resolved = await resolver.ResolveAsync(context);
        context.Items[typeof(IMultiTenantContext)] = resolved;
        setter.MultiTenantContext = resolved;
        await next(context);
    }
}
