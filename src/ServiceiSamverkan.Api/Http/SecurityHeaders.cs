namespace ServiceiSamverkan.Api.Http;

/// <summary>
/// Nothing but our own host is loaded by any page, nothing inline is run or drawn. The API's reference page, the mail
/// viewer and the jobs' dashboard are other people's pages and carry their own, weaker rule.
/// </summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    /// <summary>Icons of the component library are <c>data:</c> masks.</summary>
    private const string Strict =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private const string Reference =
        "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
        + "form-action 'self'; frame-ancestors 'self'; base-uri 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = IsNamedException(context.Request.Path) ? Reference : Strict;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), browsing-topics=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return next(context);
    }

    private static bool IsNamedException(PathString path) =>
        path == "/api" || path.StartsWithSegments("/api/scalar") || path.StartsWithSegments("/dev/mail") || path.StartsWithSegments("/dev/jobs");
}
