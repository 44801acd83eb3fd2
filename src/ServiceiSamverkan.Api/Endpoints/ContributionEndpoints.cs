using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Contributions;
using ServiceiSamverkan.Application.Contributions.Supporting;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class ContributionEndpoints
{
    public static void MapContributions(this ApiRoutes routes)
    {
        var group = routes.Public.MapGroup("contributions").WithTags("contributions");
        group.MapGet("", ListAsync).WithName("ListContributions").WithSummary("Published contributions, newest first.");
        group.MapGet("{id:guid}", GetAsync).WithName("GetContribution").WithSummary("A published contribution.");
        group.MapPost("", SubmitAsync).WithName("SubmitContribution")
            .WithSummary("Takes in a contribution to a dialogue, or a free input; answers the follow-up code.")
            .RequireRateLimiting(RateLimits.AnonymousWrites).Idempotent();
        group.MapPost("{id:guid}/support", SupportAsync).WithName("GiveSupport")
            .WithSummary("Agrees with a published contribution: 201, or 200 when it stands already. By the dialogue's basis with an e-mail address, which is asked by mail first, or a ballot code.")
            .RequireRateLimiting(RateLimits.AnonymousWrites).Idempotent();
        group.MapPost("support/confirm", ConfirmSupportAsync).WithName("ConfirmSupport")
            .WithSummary("Says yes to the mail that asked whether it was you: 201, or 200 when it stands already.")
            .RequireRateLimiting(RateLimits.AnonymousWrites);
    }

    private static async Task<Answer<Ok<Page<ContributionItem>>>> ListAsync(
        ISender sender, Guid? dialogueId, Guid? placeId, string? cursor, int? limit, CancellationToken cancellationToken) =>
        (await sender.Send(new ListContributions(new(cursor, limit), dialogueId, placeId), cancellationToken)).Ok();

    private static async Task<Answer<Ok<ContributionPage>>> GetAsync(Guid id, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetContribution(id), cancellationToken)).Ok();

    private static async Task<Answer<Created<ReceiptBody>>> SubmitAsync(SubmitBody body, ISender sender, HttpContext context, CancellationToken cancellationToken)
    {
        var received = await sender.Send(
            new SubmitContribution(
                body.DialogueId, body.Text ?? string.Empty, body.PlaceId, body.Name, body.Email, body.Phone, body.PostalAddress,
                body.AnswerBy, body.Language, body.AgeBand, body.ShowsName ?? false, body.AcceptsLate ?? false),
            cancellationToken);
        context.Response.Headers.CacheControl = "no-store";
        return Answer.Of(received, r => TypedResults.Created($"/api/v1/follow-ups/{r.FollowUpCode}", new ReceiptBody(r.Id, r.FollowUpCode, r.ReceivedAt, r.State)));
    }

    private static async Task<Answer<Results<Created<SupportGiven>, Ok<SupportGiven>>>> SupportAsync(
        Guid id, SupportBody? body, ISender sender, ICaller caller, CancellationToken cancellationToken) =>
        Counted(await sender.Send(new GiveSupport(id, body?.Email, body?.BallotCode, caller.Language), cancellationToken));

    private static async Task<Answer<Results<Created<SupportGiven>, Ok<SupportGiven>>>> ConfirmSupportAsync(
        ConfirmSupportBody body, ISender sender, CancellationToken cancellationToken) =>
        Counted(await sender.Send(new ConfirmSupport(body.Token ?? string.Empty), cancellationToken));

    private static Answer<Results<Created<SupportGiven>, Ok<SupportGiven>>> Counted(Result<SupportGiven> given) =>
        Answer.Of<SupportGiven, Results<Created<SupportGiven>, Ok<SupportGiven>>>(
            given, g => g.IsNew ? TypedResults.Created($"/api/v1/contributions/{g.ContributionId}", g) : TypedResults.Ok(g));

    /// <param name="DialogueId">Absent for a free input.</param>
    /// <param name="AnswerBy">Needs its own field: an e-mail address, a postal address, a telephone number.</param>
    /// <param name="AcceptsLate">Sends it although the dialogue has closed: it is read, and may come too late for the decision.</param>
    internal sealed record SubmitBody(
        Guid? DialogueId,
        string? Text,
        Guid? PlaceId,
        string? Name,
        string? Email,
        string? Phone,
        string? PostalAddress,
        AnswerBy? AnswerBy,
        string? Language,
        AgeBand? AgeBand,
        bool? ShowsName,
        bool? AcceptsLate);

    internal sealed record ReceiptBody(Guid Id, string FollowUpCode, DateTimeOffset ReceivedAt, ContributionState State);

    internal sealed record ConfirmSupportBody(string? Token);

    internal sealed record SupportBody(string? Email, string? BallotCode);
}
