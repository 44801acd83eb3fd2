using ServiceiSamverkan.Application.Idempotency;

namespace ServiceiSamverkan.Api.Http;

internal static class IdempotencyExtensions
{
    private const string Header = "Idempotency-Key";

    /// <summary>
    /// Takes the sender's key, if there is one. The command behind the route remembers its success under it
    /// (<see cref="IAnsweredOnce"/>), and the answer is made anew from the same value.
    /// </summary>
    public static RouteHandlerBuilder Idempotent(this RouteHandlerBuilder route) =>
        route.AddEndpointFilter(async (context, next) =>
        {
            var http = context.HttpContext;
            if (!http.Request.Headers.TryGetValue(Header, out var given))
                return await next(context);
            var key = http.RequestServices.GetRequiredService<RequestKey>();
            return key.Take(http.Request.Path, given.ToString()).Error is { } error ? ProblemWriter.Problem(http, error) : await next(context);
        });
}
