using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Feedbacks;
using ServiceiSamverkan.Application.Feedbacks.Office;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Feedbacks;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class FeedbackEndpoints
{
    public static void MapFeedback(this ApiRoutes routes)
    {
        var feedback = routes.Public.MapGroup("feedback").WithTags("feedback");
        feedback.MapGet("", ListAsync).WithName("ListFeedback").WithSummary("Published answers, newest first.");
        feedback.MapGet("{id:guid}", GetAsync).WithName("GetFeedback").WithSummary("An answer with the decisions that it builds on.");

        var office = routes.Office.MapGroup("feedback").WithTags("feedback");
        office.MapGet("", ListForOfficeAsync).RequirePermission(Permission.Synthesise).WithName("ListOfficeFeedback").WithSummary("All answers, drafts included.");
        office.MapGet("preview", PreviewAsync).RequirePermission(Permission.Synthesise).WithName("PreviewFeedback").WithSummary("How many an answer would reach, and by which ways.");
        office.MapGet("deliveries", DeliveriesAsync).RequirePermission(Permission.ServeResidents).WithName("ListDeliveries").WithSummary("Letters to post and calls to make.");
        office.MapGet("unreached", UnreachedAsync).RequirePermission(Permission.ServeResidents).WithName("ListUnreached").WithSummary("Those whom an answer by mail has not reached, and who can be reached otherwise.");
        office.MapPost("unreached/{recipientId:guid}", ReachAsync).RequirePermission(Permission.ServeResidents).WithName("ReachOtherwise").WithSummary("The answer goes to this person by letter or telephone instead.");
        office.MapPost("deliveries/{recipientId:guid}", SettleAsync).RequirePermission(Permission.ServeResidents).WithName("SettleRecipient").WithSummary("The letter is posted or the call made, or the person could not be reached.");
        office.MapGet("{id:guid}", GetForOfficeAsync).RequirePermission(Permission.Synthesise).WithName("GetOfficeFeedback").WithSummary("An answer as its form shows it.");
        office.MapPost("", WriteAsync).RequirePermission(Permission.Synthesise).WithName("WriteFeedback").WithSummary("Begins an answer to a contribution, a need or a dialogue.");
        office.MapPut("{id:guid}", ChangeAsync).RequirePermission(Permission.Synthesise).WithName("ChangeFeedback").WithSummary("Changes a draft.");
        office.MapPost("{id:guid}/publish", PublishAsync).RequirePermission(Permission.Synthesise).WithName("PublishFeedback").WithSummary("Gives the answer, and fixes whom it answers.");
    }

    private static async Task<Answer<Ok<Page<FeedbackItem>>>> ListAsync(
        ISender sender, Guid? dialogueId, Guid? needId, string? cursor, int? limit, CancellationToken cancellationToken) =>
        (await sender.Send(new ListFeedback(dialogueId, needId, new(cursor, limit)), cancellationToken)).Ok();

    private static async Task<Answer<Ok<FeedbackPage>>> GetAsync(ISender sender, Guid id, CancellationToken cancellationToken) =>
        (await sender.Send(new GetFeedback(id), cancellationToken)).Ok();

    private static async Task<Answer<Ok<Page<OfficeFeedbackItem>>>> ListForOfficeAsync(
        ISender sender, FeedbackState? state, bool? onlyToCorrect, string? cursor, int? limit, CancellationToken cancellationToken) =>
        (await sender.Send(new ListOfficeFeedback(state, onlyToCorrect is true, new(cursor, limit)), cancellationToken)).Ok();

    private static async Task<Answer<Ok<FeedbackPreview>>> PreviewAsync(
        ISender sender, FeedbackSubjectKind subjectKind, Guid subjectId, CancellationToken cancellationToken) =>
        (await sender.Send(new PreviewFeedback(subjectKind, subjectId), cancellationToken)).Ok();

    private static async Task<Answer<Ok<IReadOnlyList<Delivery>>>> DeliveriesAsync(
        ISender sender, AnswerBy? way, Guid? feedbackId, CancellationToken cancellationToken) =>
        (await sender.Send(new ListDeliveries(way, feedbackId), cancellationToken)).Ok();

    private static async Task<Answer<Ok<IReadOnlyList<UnreachedPerson>>>> UnreachedAsync(ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ListUnreached(), cancellationToken)).Ok();

    private static async Task<Answer<NoContent>> ReachAsync(ISender sender, Guid recipientId, ReachBody body, CancellationToken cancellationToken) =>
        (await sender.Send(new ReachOtherwise(recipientId, body.Way), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> SettleAsync(ISender sender, Guid recipientId, SettleBody body, CancellationToken cancellationToken) =>
        (await sender.Send(new SettleRecipient(recipientId, body.Outcome), cancellationToken)).NoContent();

    private static async Task<Answer<Ok<OfficeFeedback>>> GetForOfficeAsync(ISender sender, Guid id, CancellationToken cancellationToken) =>
        (await sender.Send(new GetOfficeFeedback(id), cancellationToken)).OkWithVersion(f => f.Version);

    private static async Task<Answer<Created<Created>>> WriteAsync(ISender sender, WriteBody body, CancellationToken cancellationToken) =>
        (await sender.Send(
            new WriteFeedback(
                body.SubjectKind,
                body.SubjectId,
                body.Kind,
                body.Heard ?? LocalizedText.Empty,
                body.Happens ?? LocalizedText.Empty,
                body.Why ?? LocalizedText.Empty,
                body.Next ?? LocalizedText.Empty,
                body.NextWordOn,
                body.DecisionIds ?? []),
            cancellationToken)).Created(f => $"/api/v1/office/feedback/{f.Id}");

    private static async Task<Answer<NoContent>> ChangeAsync(ISender sender, Guid id, IfMatch ifMatch, ChangeBody body, CancellationToken cancellationToken) =>
        (await sender.Send(
            new ChangeFeedback(
                id,
                ifMatch.Version,
                body.Kind,
                body.Heard ?? LocalizedText.Empty,
                body.Happens ?? LocalizedText.Empty,
                body.Why ?? LocalizedText.Empty,
                body.Next ?? LocalizedText.Empty,
                body.NextWordOn,
                body.DecisionIds ?? []),
            cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> PublishAsync(ISender sender, Guid id, IfMatch ifMatch, CancellationToken cancellationToken) =>
        (await sender.Send(new PublishFeedback(id, ifMatch.Version), cancellationToken)).NoContent();

    internal sealed record WriteBody(
        [property: JsonRequired] FeedbackSubjectKind SubjectKind,
        [property: JsonRequired] Guid SubjectId,
        [property: JsonRequired] FeedbackKind Kind,
        LocalizedText? Heard,
        LocalizedText? Happens,
        LocalizedText? Why,
        LocalizedText? Next,
        DateOnly? NextWordOn,
        IReadOnlyList<Guid>? DecisionIds);

    internal sealed record ChangeBody(
        [property: JsonRequired] FeedbackKind Kind,
        LocalizedText? Heard,
        LocalizedText? Happens,
        LocalizedText? Why,
        LocalizedText? Next,
        DateOnly? NextWordOn,
        IReadOnlyList<Guid>? DecisionIds);

    internal sealed record SettleBody([property: JsonRequired] RecipientState Outcome);

    internal sealed record ReachBody([property: JsonRequired] AnswerBy Way);
}
