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

    public static Task WriteAsync(HttpContext context, int status, string? reference = null) =>
        WriteAsync(context, status, new RazorComponentResult<ErrorPage>(new { Status = status, Reference = reference }) { StatusCode = status, PreventStreamingRendering = true });

    /// <param name="typed">What the sender wrote.</param>
    /// <param name="signIn">Where to sign in again; empty for who is signed in.</param>
    public static Task WriteLostFormAsync(HttpContext context, IReadOnlyList<string> typed, string signIn)
    {
        context.SetEndpoint(null);
        var request = context.Request;
        var (signedOut, status) = (signIn.Length > 0, signIn.Length > 0 ? StatusCodes.Status401Unauthorized : StatusCodes.Status409Conflict);
        return WriteAsync(context, status, new RazorComponentResult<LostFormPage>(new { Typed = typed, Path = signedOut ? signIn : $"{request.PathBase}{request.Path}{request.QueryString}", IsSignedOut = signedOut })
        {
            StatusCode = status,
            PreventStreamingRendering = true,
        });
    }

    private static async Task WriteAsync(HttpContext context, int status, IResult page)
    {
        context.Response.StatusCode = status;
        // A page that found nothing has set it already, and the renderer adds it without looking.
        context.Response.Headers.Remove("blazor-enhanced-nav");
        context.Response.Headers.CacheControl = "no-store";

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
