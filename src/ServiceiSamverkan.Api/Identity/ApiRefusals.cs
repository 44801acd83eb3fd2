using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace ServiceiSamverkan.Api.Identity;

/// <summary>
/// The API says 401 and 403 as it says everything, in problem details, and the same whatever the caller brought with it.
/// Pages are sent to where one signs in.
/// </summary>
internal sealed class ApiRefusals : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _pages = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded || !context.Request.Path.StartsWithSegments("/api"))
            return _pages.HandleAsync(next, context, policy, authorizeResult);
        if (authorizeResult.Forbidden)
            return ProblemWriter.Problem(context, StatusCodes.Status403Forbidden, "RoleLacksRight").ExecuteAsync(context);
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return ProblemWriter.Problem(context, StatusCodes.Status401Unauthorized, "SignInNeeded").ExecuteAsync(context);
    }
}
