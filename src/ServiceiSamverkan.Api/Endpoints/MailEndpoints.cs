using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Mail.Bounces;
using ServiceiSamverkan.Application.Mail.Failed;
using ServiceiSamverkan.Application.Mail.Overview;
using ServiceiSamverkan.Application.Mail.Senders;
using ServiceiSamverkan.Application.Paging;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class MailEndpoints
{
    public static void MapMail(this ApiRoutes routes)
    {
        var mail = routes.Office.MapGroup("mail").WithTags("mail");
        mail.MapGet(string.Empty, OverviewAsync).WithName("GetMailOverview")
            .WithSummary("What went out in the last thirty days, to how many, and what did not and why.").RequirePermission(Permission.LeadDialogues);
        mail.MapGet("failed", FailedAsync).WithName("ListFailedMail")
            .WithSummary("Mail that was given up, the latest first: to whom, about what, and what the server said.").RequirePermission(Permission.LeadDialogues);
        mail.MapPost("{id:guid}/retry", RetryAsync).WithName("RetryMail")
            .WithSummary("Puts one mail that was given up back into the queue.").RequirePermission(Permission.LeadDialogues);
        mail.MapGet("blocked", BlockedAsync).WithName("ListBlockedAddresses")
            .WithSummary("The addresses that mail is not sent to, the latest first, and why.").RequirePermission(Permission.ServeResidents);
        mail.MapGet("blocked/{id:guid}", BlockedOneAsync).WithName("GetBlockedAddress")
            .WithSummary("One blocked address, and why.").RequirePermission(Permission.ServeResidents);
        mail.MapDelete("blocked/{id:guid}", LiftAsync).WithName("LiftBlock")
            .WithSummary("Lets mail go to a blocked address again.").RequirePermission(Permission.ServeResidents);
        mail.MapGet("sender", SenderAsync).WithName("GetSender")
            .WithSummary("The domain that mail comes from: may it go out, and which records does it need?").RequirePermission(Permission.Administer);
        mail.MapPost("sender/check", CheckAsync).WithName("CheckSender")
            .WithSummary("Asks the domain for its records now.").RequirePermission(Permission.Administer);
    }

    private static async Task<Answer<Ok<MailOverview>>> OverviewAsync(ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetMailOverview(), cancellationToken)).Ok();

    private static async Task<Answer<Ok<Page<FailedMail>>>> FailedAsync([AsParameters] PageRequest page, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ListFailedMail(page), cancellationToken)).Ok();

    private static async Task<Answer<NoContent>> RetryAsync(Guid id, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new RetryMail(id, ifMatch.Version), cancellationToken)).NoContent();

    private static async Task<Answer<Ok<Page<BlockedAddressItem>>>> BlockedAsync([AsParameters] PageRequest page, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ListBlockedAddresses(page), cancellationToken)).Ok();

    private static async Task<Answer<Ok<BlockedAddressItem>>> BlockedOneAsync(Guid id, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetBlockedAddress(id), cancellationToken)).OkWithVersion(b => b.Version);

    private static async Task<Answer<NoContent>> LiftAsync(Guid id, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new LiftBlock(id, ifMatch.Version), cancellationToken)).NoContent();

    private static async Task<Answer<Ok<SenderState>>> SenderAsync(ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetSender(), cancellationToken)).Ok();

    private static async Task<Ok<SenderState>> CheckAsync(ISender sender, ISenderCheck check, CancellationToken cancellationToken) =>
        TypedResults.Ok(await check.RunAsync(sender, cancellationToken));
}
