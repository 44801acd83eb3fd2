using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace ServiceiSamverkan.Portal.Errors;

/// <summary>
/// What was typed into a form that cannot be taken any more (somebody else finished the thing meanwhile, the sender has been
/// signed out or signed in anew) comes back on a page, to be copied. The renderer knows such a form too late to show it itself.
/// </summary>
public sealed class LostFormMiddleware(RequestDelegate next)
{
    private const string HandlerField = "_handler";

    public async Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method) || !context.Request.HasFormContentType || !ErrorPages.IsForPeople(context))
        {
            await next(context);
            return;
        }

        var (response, body) = (context.Response, context.Response.Body);
        using var held = new MemoryStream();
        response.Body = held;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = body;
        }

        if (!response.HasStarted && IsLost(response) && await TypedAsync(context) is { } typed)
        {
            var signIn = response.Headers.Location.ToString();
            response.Headers.Remove("Location");
            response.ContentType = null;
            response.ContentLength = null;
            await ErrorPages.WriteLostFormAsync(context, typed, signIn);
            return;
        }

        held.Position = 0;
        await held.CopyToAsync(body, context.RequestAborted);
    }

    private static bool IsLost(HttpResponse response) => response.StatusCode switch
    {
        StatusCodes.Status400BadRequest => response.ContentType is null or "" || response.ContentType.StartsWith("text/plain", StringComparison.Ordinal),
        StatusCodes.Status302Found => response.Headers.Location.ToString().Contains("/logga-in?", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>What people wrote: choices, days, identifiers and passwords are nothing to copy. Null when it was no form of a page.</summary>
    private static async Task<IReadOnlyList<string>?> TypedAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        return form.ContainsKey(HandlerField) ? [.. form.Where(IsWritten).SelectMany(field => field.Value).OfType<string>().Where(HasWords)] : null;
    }

    private static bool IsWritten(KeyValuePair<string, StringValues> field) =>
        field.Key.StartsWith("Input.", StringComparison.Ordinal)
        && !field.Key.EndsWith("Password", StringComparison.Ordinal)
        && !field.Key.EndsWith(".Current", StringComparison.Ordinal);

    private static bool HasWords(string value) => value.Trim().Any(char.IsWhiteSpace);
}
