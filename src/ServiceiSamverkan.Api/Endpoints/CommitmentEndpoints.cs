using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Commitments;
using ServiceiSamverkan.Application.Commitments.Office;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Application.Promises;
using ServiceiSamverkan.Domain.Commitments;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class CommitmentEndpoints
{
    public static void MapCommitments(this ApiRoutes routes)
    {
        var commitments = routes.Public.MapGroup("commitments").WithTags("commitments");
        commitments.MapGet("", ListAsync).WithName("ListCommitments").WithSummary("What has been promised, newest first.");
        commitments.MapGet("{id:guid}", GetAsync).WithName("GetCommitment").WithSummary("A promise and what has been told about it.");

        var office = routes.Office.MapGroup("commitments").WithTags("commitments");
        office.MapGet("{id:guid}", GetForOfficeAsync).RequirePermission(Permission.ReadBeforeDecision).WithName("GetOfficeCommitment").WithSummary("The state and version of a promise.");
        office.MapPost("", MakeAsync).RequirePermission(Permission.RecordDecisions).WithName("MakeCommitment").WithSummary("Promises something: what, who and until when.");
        office.MapPost("{id:guid}/progress", TellProgressAsync).RequirePermission(Permission.RecordDecisions).WithName("TellProgress").WithSummary("Tells how it goes, and a new date when needed.");
        office.MapPost("{id:guid}/finish", FinishAsync).RequirePermission(Permission.RecordDecisions).WithName("FinishCommitment").WithSummary("What was promised is done.");
        office.MapPost("{id:guid}/cancel", CancelAsync).RequirePermission(Permission.RecordDecisions).WithName("CancelCommitment").WithSummary("It will not be done, and why.");

        routes.Office.MapGet("promises", PromisesAsync).WithTags("promises").RequirePermission(Permission.ReadOffice)
            .WithName("ListPromises").WithSummary("Every word that is owed to residents, the nearest day first.");
    }

    private static async Task<Answer<Ok<Page<CommitmentItem>>>> ListAsync(
        ISender sender, Guid? needId, string? cursor, int? limit, CancellationToken cancellationToken) =>
        (await sender.Send(new ListCommitments(needId, new(cursor, limit)), cancellationToken)).Ok();

    private static async Task<Answer<Ok<CommitmentPage>>> GetAsync(ISender sender, Guid id, CancellationToken cancellationToken) =>
        (await sender.Send(new GetCommitment(id), cancellationToken)).Ok();

    private static async Task<Answer<Ok<OfficeCommitment>>> GetForOfficeAsync(ISender sender, Guid id, CancellationToken cancellationToken) =>
        (await sender.Send(new GetOfficeCommitment(id), cancellationToken)).OkWithVersion(c => c.Version);

    private static async Task<Answer<Created<Created>>> MakeAsync(ISender sender, CommitmentBody body, CancellationToken cancellationToken) =>
        (await sender.Send(
            new MakeCommitment(
                body.Title ?? LocalizedText.Empty,
                body.Text ?? LocalizedText.Empty,
                body.OwnerKind,
                body.OwnerName ?? string.Empty,
                body.DueOn,
                body.DecisionId,
                body.NeedIds ?? []),
            cancellationToken)).Created(c => $"/api/v1/commitments/{c.Id}");

    private static async Task<Answer<NoContent>> TellProgressAsync(
        ISender sender, Guid id, IfMatch ifMatch, ProgressBody body, CancellationToken cancellationToken) =>
        (await sender.Send(new TellProgress(id, ifMatch.Version, body.Text ?? LocalizedText.Empty, body.DueOn), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> FinishAsync(
        ISender sender, Guid id, IfMatch ifMatch, FinishBody body, CancellationToken cancellationToken) =>
        (await sender.Send(new FinishCommitment(id, ifMatch.Version, body.Text ?? LocalizedText.Empty, body.On), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> CancelAsync(
        ISender sender, Guid id, IfMatch ifMatch, CancelBody body, CancellationToken cancellationToken) =>
        (await sender.Send(new CancelCommitment(id, ifMatch.Version, body.Reason ?? LocalizedText.Empty), cancellationToken)).NoContent();

    private static async Task<Answer<Ok<IReadOnlyList<Promise>>>> PromisesAsync(ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ListPromises(), cancellationToken)).Ok();

    internal sealed record CommitmentBody(
        LocalizedText? Title,
        LocalizedText? Text,
        [property: JsonRequired] OwnerKind OwnerKind,
        string? OwnerName,
        [property: JsonRequired] DateOnly DueOn,
        Guid? DecisionId,
        IReadOnlyList<Guid>? NeedIds);

    internal sealed record ProgressBody(LocalizedText? Text, DateOnly? DueOn);

    internal sealed record FinishBody(LocalizedText? Text, [property: JsonRequired] DateOnly On);

    internal sealed record CancelBody(LocalizedText? Reason);
}
