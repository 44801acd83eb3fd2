using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Decisions;
using ServiceiSamverkan.Application.Decisions.Office;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Domain.Decisions;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class DecisionEndpoints
{
    public static void MapDecisions(this ApiRoutes routes)
    {
        var decisions = routes.Public.MapGroup("decisions").WithTags("decisions");
        decisions.MapGet("", ListAsync).WithName("ListDecisions").WithSummary("Decisions, the last recorded first.");
        decisions.MapGet("{id:guid}", GetAsync).WithName("GetDecision").WithSummary("A decision, its reason, and what follows from it.");

        var office = routes.Office.MapGroup("decisions").WithTags("decisions");
        office.MapGet("{id:guid}", GetForOfficeAsync).RequirePermission(Permission.ReadBeforeDecision).WithName("GetOfficeDecision").WithSummary("The state and version of a decision.");
        office.MapPost("", RecordAsync).RequirePermission(Permission.RecordDecisions).WithName("RecordDecision").WithSummary("Records a decision with its protocol reference.");
        office.MapPost("{id:guid}/minutes-approved", ApproveMinutesAsync).RequirePermission(Permission.RecordDecisions).WithName("ApproveMinutes").WithSummary("The minutes have been approved.");
        office.MapPost("{id:guid}/announced", AnnounceAsync).RequirePermission(Permission.RecordDecisions).WithName("AnnounceDecision").WithSummary("Put up on the notice board.");
        office.MapPost("{id:guid}/final", BecomeFinalAsync).RequirePermission(Permission.RecordDecisions).WithName("DecisionIsFinal").WithSummary("The time for appeal has passed.");
        office.MapPost("{id:guid}/appealed", AppealAsync).RequirePermission(Permission.RecordDecisions).WithName("AppealDecision").WithSummary("It has been appealed.");
        office.MapPost("{id:guid}/upheld", UpholdAsync).RequirePermission(Permission.RecordDecisions).WithName("UpholdDecision").WithSummary("The appeal was turned down.");
        office.MapPost("{id:guid}/annulled", AnnulAsync).RequirePermission(Permission.RecordDecisions).WithName("AnnulDecision").WithSummary("A court did away with it; answers that built on it are marked for correction.");
    }

    private static async Task<Answer<Ok<Page<DecisionItem>>>> ListAsync(
        ISender sender, Guid? needId, string? cursor, int? limit, CancellationToken cancellationToken) =>
        (await sender.Send(new ListDecisions(needId, new(cursor, limit)), cancellationToken)).Ok();

    private static async Task<Answer<Ok<DecisionPage>>> GetAsync(ISender sender, Guid id, CancellationToken cancellationToken) =>
        (await sender.Send(new GetDecision(id), cancellationToken)).Ok();

    private static async Task<Answer<Ok<OfficeDecision>>> GetForOfficeAsync(ISender sender, Guid id, CancellationToken cancellationToken) =>
        (await sender.Send(new GetOfficeDecision(id), cancellationToken)).OkWithVersion(d => d.Version);

    private static async Task<Answer<Created<Created>>> RecordAsync(ISender sender, DecisionBody body, CancellationToken cancellationToken) =>
        (await sender.Send(
            new RecordDecision(
                body.Reference ?? string.Empty,
                body.BodyId,
                body.Date,
                body.DiaryNumber,
                body.MinutesUrl,
                body.Delegate,
                body.Outcome,
                body.Title ?? LocalizedText.Empty,
                body.Text ?? LocalizedText.Empty,
                body.Reason ?? LocalizedText.Empty,
                body.ProposalIds ?? []),
            cancellationToken)).Created(d => $"/api/v1/decisions/{d.Id}");

    private static Task<Answer<NoContent>> ApproveMinutesAsync(ISender sender, Guid id, IfMatch ifMatch, DayBody body, CancellationToken cancellationToken) =>
        AdvanceAsync(sender, new(id, ifMatch.Version, DecisionStep.ApproveMinutes, body.On), cancellationToken);

    private static Task<Answer<NoContent>> AnnounceAsync(ISender sender, Guid id, IfMatch ifMatch, DayBody body, CancellationToken cancellationToken) =>
        AdvanceAsync(sender, new(id, ifMatch.Version, DecisionStep.Announce, body.On), cancellationToken);

    private static Task<Answer<NoContent>> BecomeFinalAsync(ISender sender, Guid id, IfMatch ifMatch, DayBody body, CancellationToken cancellationToken) =>
        AdvanceAsync(sender, new(id, ifMatch.Version, DecisionStep.BecomeFinal, body.On), cancellationToken);

    private static Task<Answer<NoContent>> AppealAsync(ISender sender, Guid id, IfMatch ifMatch, DayBody body, CancellationToken cancellationToken) =>
        AdvanceAsync(sender, new(id, ifMatch.Version, DecisionStep.Appeal, body.On), cancellationToken);

    private static Task<Answer<NoContent>> UpholdAsync(ISender sender, Guid id, IfMatch ifMatch, DayBody body, CancellationToken cancellationToken) =>
        AdvanceAsync(sender, new(id, ifMatch.Version, DecisionStep.Uphold, body.On), cancellationToken);

    private static async Task<Answer<NoContent>> AnnulAsync(ISender sender, Guid id, IfMatch ifMatch, DayBody body, CancellationToken cancellationToken) =>
        (await sender.Send(new AnnulDecision(id, ifMatch.Version, body.On), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> AdvanceAsync(ISender sender, AdvanceDecision step, CancellationToken cancellationToken) =>
        (await sender.Send(step, cancellationToken)).NoContent();

    /// <param name="Reference">"KS 2026-03-17 § 45".</param>
    internal sealed record DecisionBody(
        string? Reference,
        Guid? BodyId,
        DateOnly? Date,
        string? DiaryNumber,
        string? MinutesUrl,
        string? Delegate,
        [property: JsonRequired] DecisionOutcome Outcome,
        LocalizedText? Title,
        LocalizedText? Text,
        LocalizedText? Reason,
        IReadOnlyList<Guid>? ProposalIds);

    internal sealed record DayBody([property: JsonRequired] DateOnly On);
}
