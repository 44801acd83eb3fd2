using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using ServiceiSamverkan.Infrastructure.Persistence;
using ServiceiSamverkan.Portal.Errors;

namespace ServiceiSamverkan.Api.Http;

/// <summary>
/// Exceptions are bugs or broken infrastructure. A database that is away is 503, and worth another try; a body that
/// cannot be read is 400; the rest is 500 with a number that the log knows.
/// </summary>
internal sealed class FaultHandler(ILogger<FaultHandler> logger) : IExceptionHandler
{
    private const string RetryAfterSeconds = "10";

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
            return true;
        var status = StatusOf(exception);
        if (status >= StatusCodes.Status500InternalServerError)
            logger.LogError(exception, "Request {TraceId} failed with {Status}", Activity.Current?.Id ?? httpContext.TraceIdentifier, status);
        if (status == StatusCodes.Status503ServiceUnavailable)
            httpContext.Response.Headers.RetryAfter = RetryAfterSeconds;
        httpContext.Response.StatusCode = status;
        if (httpContext.Request.Path.StartsWithSegments("/api"))
            await (status == StatusCodes.Status503ServiceUnavailable ? ProblemWriter.Away(httpContext) : ProblemWriter.Problem(httpContext, status, CodeOf(status))).ExecuteAsync(httpContext);
        else
            await ErrorPages.WriteAsync(httpContext, status, ReferenceOf(httpContext));
        return true;
    }

    private static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        _ when DatabaseFaults.IsUnavailable(exception) || DatabaseFaults.IsRace(exception) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    /// <summary>Short enough to be read aloud; the log line bears it within the whole.</summary>
    private static string ReferenceOf(HttpContext context) => (Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier)[..8];

    private static string CodeOf(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "Malformed",
        StatusCodes.Status413PayloadTooLarge => "TooLarge",
        StatusCodes.Status415UnsupportedMediaType => "WrongType",
        _ => "Fault",
    };
}
