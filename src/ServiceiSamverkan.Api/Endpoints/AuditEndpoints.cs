using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Audit;
using ServiceiSamverkan.Application.Paging;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class AuditEndpoints
{
    public static void MapAudit(this ApiRoutes routes) =>
        routes.Office.MapGet("audit", ListAsync).WithTags("office: audit").WithName("ListAudit")
            .WithSummary("Who did what, when and why, newest first; of one thing, or of all.").RequirePermission(Permission.Administer);

    private static async Task<Answer<Ok<Page<AuditItem>>>> ListAsync(ISender sender, Guid? subjectId, string? cursor, int? limit, CancellationToken cancellationToken) =>
        (await sender.Send(new ListAudit(new(cursor, limit), subjectId), cancellationToken)).Ok();
}
