using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ServiceiSamverkan.Application.Staff;
using ServiceiSamverkan.Infrastructure.Identity;

namespace ServiceiSamverkan.Api.Identity;

/// <summary>Who may sign in, and whether a session still holds.</summary>
internal sealed class StaffSignIn(UserManager<StaffAccount> users, IOptionsMonitor<BearerTokenOptions> bearer, TimeProvider clock)
{
    private const string StampClaim = "stamp";

    /// <summary>Takes the same time for an address that is not there: a stranger learns nothing from it.</summary>
    private static readonly string DecoyHash = new PasswordHasher<StaffAccount>().HashPassword(new StaffAccount(), "no account has this");

    public async Task<Result<ClaimsPrincipal>> CheckAsync(string? email, string? password, CancellationToken cancellationToken)
    {
        var account = string.IsNullOrWhiteSpace(email) ? null : await users.FindByEmailAsync(email.Trim());
        if (account is null || string.IsNullOrEmpty(password))
        {
            users.PasswordHasher.VerifyHashedPassword(new StaffAccount(), DecoyHash, password ?? string.Empty);
            return new SignInRefused();
        }

        if (await users.IsLockedOutAsync(account))
            return new SignInRefused();
        if (!await users.CheckPasswordAsync(account, password))
        {
            await users.AccessFailedAsync(account);
            return new SignInRefused();
        }

        if (!account.IsActive)
            return new SignInRefused();
        if (account.AccessFailedCount > 0)
            await users.ResetAccessFailedCountAsync(account);
        return PrincipalOf(account);
    }

    /// <summary>Null when the token is foreign, too old, or the account has changed since.</summary>
    public async Task<ClaimsPrincipal?> RefreshAsync(string? refreshToken, CancellationToken cancellationToken)
    {
        var ticket = bearer.Get(StaffAuthentication.Bearer).RefreshTokenProtector.Unprotect(refreshToken);
        return ticket?.Properties.ExpiresUtc > clock.GetUtcNow() ? await RenewAsync(ticket.Principal, cancellationToken) : null;
    }

    /// <summary>The principal as the account stands now; null when the account is closed, gone or has had its sessions ended.</summary>
    public async Task<ClaimsPrincipal?> RenewAsync(ClaimsPrincipal principal, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
            return null;
        var account = await users.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id, cancellationToken);
        return account is { IsActive: true } && account.SecurityStamp == principal.FindFirstValue(StampClaim) ? PrincipalOf(account) : null;
    }

    private static ClaimsPrincipal PrincipalOf(StaffAccount account) => new(new ClaimsIdentity(
        [
            new(ClaimTypes.NameIdentifier, account.Id.ToString()),
            new(ClaimTypes.Name, account.DisplayName),
            new(ClaimTypes.Email, account.Email ?? string.Empty),
            new(StampClaim, account.SecurityStamp ?? string.Empty),
            .. account.Roles.Select(role => new Claim(ClaimTypes.Role, role.ToString())),
        ],
        "Staff",
        ClaimTypes.Name,
        ClaimTypes.Role));
}
