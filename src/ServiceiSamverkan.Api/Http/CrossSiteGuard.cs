using ServiceiSamverkan.Portal.Routing;

namespace ServiceiSamverkan.Api.Http;

/// <summary>
/// Refuses changes that another site's page asks a browser to make. Browsers say where a request comes from; programs
/// that say nothing are not browsers and carry no cookies. One-click unsubscribing comes from mail programs and acts.
/// </summary>
internal sealed class CrossSiteGuard(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (IsSafe(context.Request.Method) || context.GetEndpoint()?.Metadata.GetMetadata<ActsOnEveryHostAttribute>() is not null || IsOwn(context.Request))
            return next(context);
        return ProblemWriter.Problem(context, StatusCodes.Status403Forbidden, "CrossSite").ExecuteAsync(context);
    }

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    private static bool IsOwn(HttpRequest request)
    {
        if (request.Headers.TryGetValue("Sec-Fetch-Site", out var site))
            return site == "same-origin" || site == "none";
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
