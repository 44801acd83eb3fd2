using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using ServiceiSamverkan.Portal.Routing;

namespace ServiceiSamverkan.Api.Http;

/// <summary>
/// Lets a request in only where its host names a tenant, or the bare host. An unknown host gets one bare page that names
/// nobody; while the catalogue cannot be read nobody knows whether it exists, so that is 503.
/// </summary>
internal sealed class TenantGate(RequestDelegate next, ITenantDirectory directory, HostNames hosts)
{
    private const string RetryAfterSeconds = "30";

    public Task InvokeAsync(HttpContext context)
    {
        var tenant = context.GetMultiTenantContext<Tenant>().TenantInfo;
        if (tenant is null)
            return hosts.IsBare(context.Request.Host.Host) ? OnBareHost(context)
                : RefuseAsync(context, directory.IsCurrent ? StatusCodes.Status404NotFound : StatusCodes.Status503ServiceUnavailable);
        if (tenant.State == TenantState.Closed)
            return RefuseAsync(context, StatusCodes.Status410Gone);
        if (tenant.State != TenantState.Active)
            return RefuseAsync(context, StatusCodes.Status503ServiceUnavailable);
        if (!IsCanonical(context, tenant) && context.GetEndpoint()?.Metadata.GetMetadata<ActsOnEveryHostAttribute>() is null)
        {
            context.Response.Redirect(Canonical(context.Request, tenant.Host), permanent: true, preserveMethod: true);
            return Task.CompletedTask;
        }

        return next(context);
    }

    /// <summary>The product's own host belongs to no tenant: no tenant's API is there, and pages say themselves where they exist.</summary>
    private Task OnBareHost(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api/v1") ? ProblemWriter.Problem(context, NotFound.Instance).ExecuteAsync(context) : next(context);

    private static bool IsCanonical(HttpContext context, Tenant tenant) =>
        string.Equals(context.Request.Host.Host, tenant.Host, StringComparison.OrdinalIgnoreCase);

    private static string Canonical(HttpRequest request, string host) =>
        UriHelper.BuildAbsolute(
            request.Scheme,
            request.Host.Port is { } port ? new HostString(host, port) : new HostString(host),
            request.PathBase,
            request.Path,
            request.QueryString);

    private static Task RefuseAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        if (status == StatusCodes.Status503ServiceUnavailable)
            context.Response.Headers.RetryAfter = RetryAfterSeconds;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = "text/html; charset=utf-8";
        var (title, text) = BarePage.TextOf(status);
        return context.Response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title></head>
            <body><main><h1>{title}</h1><p>{text}</p></main></body></html>
            """));
    }
}
