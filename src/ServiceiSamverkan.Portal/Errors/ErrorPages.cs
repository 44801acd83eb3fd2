using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

namespace ServiceiSamverkan.Portal.Errors;

/// <summary>
/// Writes the page of a fault, in the language of the address. It tells nothing of what was asked for, so that what is
/// hidden, foreign and absent looks the same.
/// </summary>
public static class ErrorPages
{
    private const string Json = "application/json";

    public static async Task WriteAsync(HttpContext context, int status, string? reference = null)
    {
        context.Response.StatusCode = status;
        // A page that found nothing has set it already, and the renderer adds it without looking.
        context.Response.Headers.Remove("blazor-enhanced-nav");
        context.Response.Headers.CacheControl = "no-store";
        var page = new RazorComponentResult<ErrorPage>(new { Status = status, Reference = reference }) { StatusCode = status, PreventStreamingRendering = true };

        // In services of its own: a page that was begun and found nothing has used those of the request, which serve one page only.
        var services = context.RequestServices;
        await using var scope = services.CreateAsyncScope();
        context.RequestServices = scope.ServiceProvider;
        try
        {
            await page.ExecuteAsync(context);
        }
        finally
        {
            context.RequestServices = services;
        }
    }

    /// <summary>A person with a browser, not a program: programs get problem details.</summary>
    public static bool IsForPeople(HttpContext context) =>
        !context.Request.Path.StartsWithSegments("/api")
        && !context.Request.Path.StartsWithSegments("/health")
        && !context.Request.Path.StartsWithSegments(Assets.EmbeddedAsset.Folder.TrimEnd('/'))
        && !context.Request.Headers.Accept.Any(a => a?.StartsWith(Json, StringComparison.OrdinalIgnoreCase) is true);
}
