using Microsoft.AspNetCore.Authentication;
using ServiceiSamverkan.Application.Staff;

namespace ServiceiSamverkan.Api.Identity;

internal sealed class StaffSession(StaffSignIn signIn, IHttpContextAccessor accessor) : IStaffSession
{
    private HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("A session belongs to a request.");

    public async ValueTask<Result> SignInAsync(string email, string password, CancellationToken cancellationToken)
    {
        var principal = await signIn.CheckAsync(email, password, cancellationToken);
        if (principal.Error is { } refused)
            return refused;
        await Context.SignInAsync(StaffAuthentication.Cookie, principal.Value);
        return Result.Ok;
    }

    public async ValueTask SignOutAsync(CancellationToken cancellationToken) => await Context.SignOutAsync(StaffAuthentication.Cookie);
}
