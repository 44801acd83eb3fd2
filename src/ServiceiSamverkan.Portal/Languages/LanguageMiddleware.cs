using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace ServiceiSamverkan.Portal.Languages;

/// <summary>Sets the culture of the request: a page's by its address, the API's by what the client accepts.</summary>
public sealed class LanguageMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var language = context.Request.Path.StartsWithSegments("/api") ? Accepted(context.Request) : PortalLanguage.OfAddress(context.Request.Path);
        CultureInfo.CurrentCulture = language.Culture;
        CultureInfo.CurrentUICulture = language.Culture;
        return next(context);
    }

    private static PortalLanguage Accepted(HttpRequest request)
    {
        var best = request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(accepted => accepted.Quality ?? 1)
            .Select(accepted => accepted.Value.Value?.Split('-')[0].ToLowerInvariant())
            .FirstOrDefault(code => PortalLanguage.All.Any(l => l.Code == code));
        return best is null ? PortalLanguage.Swedish : PortalLanguage.Of(best);
    }
}
