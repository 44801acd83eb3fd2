using System.Security.Claims;

namespace ServiceiSamverkan.Api.Identity;

/// <summary>
/// Reads the account at every request of a signed-in person: new roles hold at once, and a closed account has no
/// sessions. Whoever no longer holds one goes on as anonymous.
/// </summary>
internal sealed class StaffAsTheyStand(RequestDelegate next)
{
    private static readonly ClaimsPrincipal Nobody = new(new ClaimsIdentity());

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.User.Identity is { IsAuthenticated: true })
        {
            var signIn = context.RequestServices.GetRequiredService<StaffSignIn>();
            context.User = await signIn.RenewAsync(context.User, context.RequestAborted) ?? Nobody;
        }

        await next(context);
    }
}
