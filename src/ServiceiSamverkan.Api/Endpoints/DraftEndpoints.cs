using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Drafts;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class DraftEndpoints
{
    public static void MapDrafts(this ApiRoutes routes)
    {
        Map(routes, "dialogues", DraftKind.Dialogue, Permission.LeadDialogues);
        Map(routes, "meetings", DraftKind.Meeting, Permission.LeadDialogues);
        Map(routes, "needs", DraftKind.Need, Permission.Synthesise);
        Map(routes, "proposals", DraftKind.Proposal, Permission.Synthesise);
        Map(routes, "feedback", DraftKind.Feedback, Permission.Synthesise);
    }

    private static void Map(ApiRoutes routes, string things, DraftKind kind, string permission) =>
        routes.Office.MapDelete($"{things}/{{id:guid}}", async Task<Answer<NoContent>> (Guid id, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                (await sender.Send(new DeleteDraft(kind, id, ifMatch.Version), cancellationToken)).NoContent())
            .WithTags(things).WithName($"Delete{kind}Draft").WithSummary("Throws a draft away; what residents have seen is never deleted.").RequirePermission(permission);
}
