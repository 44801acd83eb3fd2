using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Mail.Overview;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class MailEndpoints
{
    public static void MapMail(this ApiRoutes routes) =>
        routes.Office.MapGet("mail", OverviewAsync).WithTags("mail").WithName("GetMailOverview")
            .WithSummary("What went out in the last thirty days, to how many, and what did not and why.")
            .RequirePermission(Permission.LeadDialogues);

    private static async Task<Answer<Ok<MailOverview>>> OverviewAsync(ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetMailOverview(), cancellationToken)).Ok();
}
