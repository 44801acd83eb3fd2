using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Staff;

namespace ServiceiSamverkan.Api.Endpoints;

/// <summary>A member of staff's own account, whatever the role, in a municipality and in the region.</summary>
internal static class AccountEndpoints
{
    public static void MapAccount(this ApiRoutes routes)
    {
        var account = routes.Public.MapGroup("account").WithTags("account").RequireAuthorization();
        account.MapGet("", GetAsync).WithName("GetOwnAccount").WithSummary("The caller's own account.");
        account.MapPut("password", ChangePasswordAsync).WithName("ChangeOwnPassword")
            .WithSummary("A new password; ends every session of the account, this one too.").RequireRateLimiting(RateLimits.Login);
        account.MapPut("week-letter", ChangeWeekLetterAsync).WithName("ChangeOwnWeekLetter").WithSummary("Whether \"Din vecka\" comes.");
    }

    private static async Task<Answer<Ok<StaffMember>>> GetAsync(ISender sender, ICaller caller, CancellationToken cancellationToken) =>
        (await sender.Send(new GetStaffMember(caller.StaffId ?? Guid.Empty), cancellationToken)).Ok();

    private static async Task<Answer<NoContent>> ChangePasswordAsync(PasswordBody body, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ChangeOwnPassword(body.Current ?? string.Empty, body.Password ?? string.Empty), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> ChangeWeekLetterAsync(WeekLetterBody body, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ChangeOwnWeekLetter(body.Wanted), cancellationToken)).NoContent();

    internal sealed record PasswordBody(string? Current, string? Password);

    internal sealed record WeekLetterBody([property: JsonRequired] bool Wanted);
}
