using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Api.Identity;
using ServiceiSamverkan.Application.Staff;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class AuthEndpoints
{
    public static void MapAuth(this ApiRoutes routes)
    {
        var auth = routes.Public.MapGroup("auth").WithTags("auth").RequireRateLimiting(RateLimits.Login);
        auth.MapPost("login", LoginAsync).WithName("Login").WithSummary("Signs a member of staff in; answers tokens that hold on this host alone.");
        auth.MapPost("refresh", RefreshAsync).WithName("RefreshLogin").WithSummary("Answers new tokens for a refresh token that still holds.");
    }

    private static async Task<Results<SignInHttpResult, ProblemHttpResult>> LoginAsync(
        LoginBody body, StaffSignIn signIn, HttpContext context, CancellationToken cancellationToken)
    {
        var principal = await signIn.CheckAsync(body.Email, body.Password, cancellationToken);
        return principal.Error is { } refused
            ? ProblemWriter.Problem(context, refused)
            : TypedResults.SignIn(principal.Value, authenticationScheme: StaffAuthentication.Bearer);
    }

    private static async Task<Results<SignInHttpResult, ProblemHttpResult>> RefreshAsync(
        RefreshBody body, StaffSignIn signIn, HttpContext context, CancellationToken cancellationToken)
    {
        var principal = await signIn.RefreshAsync(body.RefreshToken, cancellationToken);
        return principal is null
            ? ProblemWriter.Problem(context, new SignInRefused())
            : TypedResults.SignIn(principal, authenticationScheme: StaffAuthentication.Bearer);
    }

    internal sealed record LoginBody(string? Email, string? Password);

    internal sealed record RefreshBody(string? RefreshToken);
}
