using Microsoft.AspNetCore.Http;

namespace ServiceiSamverkan.Portal.Errors;

/// <summary>An error that was answered with a status and no body gets its page.</summary>
public sealed class EmptyAnswerMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        var response = context.Response;
        if (response is { HasStarted: false, StatusCode: >= 400, ContentLength: null or 0, ContentType: null or "" } && ErrorPages.IsForPeople(context))
        {
            context.SetEndpoint(null);
            await ErrorPages.WriteAsync(context, response.StatusCode);
        }
    }
}
