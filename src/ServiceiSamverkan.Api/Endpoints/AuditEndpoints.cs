using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Audit;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Domain.Audit;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class AuditEndpoints
{
    public static void MapAudit(this ApiRoutes routes) =>
        routes.Office.MapGet("audit", ListAsync).WithTags("office: audit").WithName("ListAudit")
            .WithSummary("Who did what, when and why, newest first; narrowed by thing, person, kind of person, action and days.").RequirePermission(Permission.Administer);

    private static async Task<Answer<Ok<Page<AuditItem>>>> ListAsync(
        ISender sender, Guid? subjectId, Guid? staffId, AuditActor? kind, string? action, DateOnly? from, DateOnly? to, string? cursor, int? limit, CancellationToken cancellationToken) =>
        (await sender.Send(new ListAudit(new(cursor, limit), new(subjectId, staffId, kind, action, from, to)), cancellationToken)).Ok();
}
