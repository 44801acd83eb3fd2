using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Handovers;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Handovers;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class HandoverEndpoints
{
    public static void MapHandovers(this ApiRoutes routes)
    {
        var office = routes.Office.MapGroup("handovers").WithTags("handovers").RequirePermission(Permission.Moderate);
        office.MapGet("", ListAsync).WithName("ListHandovers").WithSummary("What other authorities have to answer, newest first.");
        office.MapGet("{id:guid}", GetAsync).WithName("GetHandover").WithSummary("A handover and its answer.");
        office.MapPost("", SendAsync).WithName("SendHandover").WithSummary("Hands a contribution or a need over to another authority.");
        office.MapPost("{id:guid}/answer", ReplyAsync).WithName("ReplyHandover").WithSummary("Takes in the answer; it becomes a draft of feedback.");
    }

    private static async Task<Answer<Ok<Page<HandoverItem>>>> ListAsync(
        ISender sender, HandoverState? state, string? cursor, int? limit, CancellationToken cancellationToken) =>
        (await sender.Send(new ListHandovers(state, new(cursor, limit)), cancellationToken)).Ok();

    private static async Task<Answer<Ok<HandoverItem>>> GetAsync(ISender sender, Guid id, CancellationToken cancellationToken) =>
        (await sender.Send(new GetHandover(id), cancellationToken)).OkWithVersion(h => h.Version);

    private static async Task<Answer<Created<Created>>> SendAsync(ISender sender, HandoverBody body, CancellationToken cancellationToken) =>
        (await sender.Send(
            new SendHandover(
                body.SubjectKind,
                body.SubjectId,
                body.ExternalBodyId,
                body.What ?? LocalizedText.Empty,
                body.Why ?? LocalizedText.Empty,
                body.AnswerDueOn,
                body.WithContactDetails,
                body.Consented),
            cancellationToken)).Created(h => $"/api/v1/office/handovers/{h.Id}");

    private static async Task<Answer<Created<Created>>> ReplyAsync(
        ISender sender, Guid id, IfMatch ifMatch, ReplyBody body, CancellationToken cancellationToken) =>
        (await sender.Send(new ReplyHandover(id, ifMatch.Version, body.Answer ?? LocalizedText.Empty), cancellationToken))
            .Created(f => $"/api/v1/office/feedback/{f.Id}");

    /// <param name="WithContactDetails">The person's name and address go along; only when <paramref name="Consented"/>.</param>
    internal sealed record HandoverBody(
        [property: JsonRequired] FeedbackSubjectKind SubjectKind,
        [property: JsonRequired] Guid SubjectId,
        [property: JsonRequired] Guid ExternalBodyId,
        LocalizedText? What,
        LocalizedText? Why,
        [property: JsonRequired] DateOnly AnswerDueOn,
        bool WithContactDetails,
        bool Consented);

    internal sealed record ReplyBody(LocalizedText? Answer);
}
