using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Contributions;
using ServiceiSamverkan.Application.Contributions.Moderation;
using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class ModerationEndpoints
{
    public static void MapModeration(this ApiRoutes routes)
    {
        var queue = routes.Office.MapGroup("moderation").WithTags("office: moderation").RequirePermission(Permission.Moderate);
        queue.MapGet("", ListAsync).WithName("ListForModeration").WithSummary("Contributions in one state, the longest waiting first; by default the queue.");
        queue.MapGet("{id:guid}", GetAsync).WithName("GetContributionCase").WithSummary("One contribution as staff see it.");
        queue.MapPost("", ModerateAsync).WithName("ModerateContributions").WithSummary("One decision for many contributions: all of them or none.");
        queue.MapPost("{id:guid}/publish", PublishAsync).WithName("PublishContribution").WithSummary("Shows it to everyone.");
        queue.MapPost("{id:guid}/internal", KeepInternalAsync).WithName("KeepContributionInternal").WithSummary("Uses it without showing it.");
        queue.MapPost("{id:guid}/reject", RejectAsync).WithName("RejectContribution").WithSummary("Hides it, with a reason that its author reads.");
        queue.MapPost("{id:guid}/return", ReturnAsync).WithName("ReturnContribution").WithSummary("Undoes the decision.");
        queue.MapPut("{id:guid}/correction", CorrectAsync).WithName("CorrectContribution").WithSummary("Puts a corrected version beside the original.");
        queue.MapPut("{id:guid}/mask", MaskAsync).WithName("MaskContribution").WithSummary("Puts a version beside the original without what must not be shown.");
        queue.MapPut("{id:guid}/translations/{language}", TranslateAsync).WithName("TranslateContribution").WithSummary("Puts a translation beside the text.");

        var contributions = routes.Office.MapGroup("contributions").WithTags("office: contributions");
        contributions.MapPost("", EnterAsync).WithName("EnterContribution")
            .WithSummary("Enters what came on paper, by telephone or at a meeting.").RequirePermission(Permission.ServeResidents);
        contributions.MapPost("pile", EnterPileAsync).WithName("EnterPile")
            .WithSummary("Enters a pile of slips without names at once: all of them or none.").RequirePermission(Permission.ServeResidents);
        contributions.MapGet("", FindAsync).WithName("FindContributions")
            .WithSummary("Finds by follow-up code, or by words of the name.").RequirePermission(Permission.ServeResidents);
        contributions.MapPost("{id:guid}/waiver", WaiveAsync).WithName("WaiveAnswer")
            .WithSummary("Records why no answer of its own is given.").RequirePermission(Permission.Synthesise);
    }

    private static async Task<Answer<Ok<ModerationList>>> ListAsync(
        ISender sender, ContributionState? state, Guid? dialogueId, string? cursor, int? limit, CancellationToken cancellationToken) =>
        (await sender.Send(new ListForModeration(new(cursor, limit), state ?? ContributionState.Received, dialogueId), cancellationToken)).Ok();

    private static async Task<Answer<Ok<ContributionCase>>> GetAsync(Guid id, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetContributionCase(id), cancellationToken)).OkWithVersion(c => c.Version);

    private static async Task<Answer<NoContent>> ModerateAsync(ModerateBody body, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ModerateContributions(body.Verb, [.. (body.Items ?? []).OfType<MarkedContribution>()], body.Reason), cancellationToken)).NoContent();

    private static Task<Answer<NoContent>> PublishAsync(Guid id, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        DecideAsync(ModerationVerb.Publish, id, ifMatch, null, sender, cancellationToken);

    private static Task<Answer<NoContent>> KeepInternalAsync(Guid id, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        DecideAsync(ModerationVerb.KeepInternal, id, ifMatch, null, sender, cancellationToken);

    private static Task<Answer<NoContent>> RejectAsync(Guid id, ReasonBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        DecideAsync(ModerationVerb.Reject, id, ifMatch, body.Reason, sender, cancellationToken);

    private static Task<Answer<NoContent>> ReturnAsync(Guid id, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        DecideAsync(ModerationVerb.ReturnToQueue, id, ifMatch, null, sender, cancellationToken);

    private static async Task<Answer<NoContent>> DecideAsync(
        ModerationVerb verb, Guid id, IfMatch ifMatch, string? reason, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ModerateContributions(verb, [new(id, ifMatch.Version)], reason), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> CorrectAsync(Guid id, TextBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new CorrectContribution(id, body.Text ?? string.Empty, ifMatch.Version), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> MaskAsync(Guid id, TextBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new MaskContribution(id, body.Text ?? string.Empty, ifMatch.Version), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> TranslateAsync(
        Guid id, string language, TextBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new TranslateContribution(id, language, body.Text ?? string.Empty, ifMatch.Version), cancellationToken)).NoContent();

    private static async Task<Answer<Created<ContributionReceipt>>> EnterAsync(EnterBody body, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(
            new EnterContribution(
                body.Channel, body.DialogueId, body.Text ?? string.Empty, body.PlaceId, body.StatedOn, body.Name, body.Email, body.Phone,
                body.PostalAddress, body.AnswerBy, body.Language, body.AgeBand, body.ShowsName ?? false),
            cancellationToken)).Created(r => $"/api/v1/office/moderation/{r.Id}");

    private static async Task<Answer<Created<IReadOnlyList<ContributionReceipt>>>> EnterPileAsync(PileBody body, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(
            new EnterPile(body.Channel, body.DialogueId, body.PlaceId, body.StatedOn, [.. (body.Texts ?? []).Select(t => t ?? string.Empty)], body.Language),
            cancellationToken)).Created(_ => "/api/v1/office/moderation");

    private static async Task<Answer<Ok<IReadOnlyList<FoundContribution>>>> FindAsync(ISender sender, string? q, CancellationToken cancellationToken) =>
        (await sender.Send(new FindContributions(q ?? string.Empty), cancellationToken)).Ok();

    private static async Task<Answer<NoContent>> WaiveAsync(Guid id, ReasonBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new WaiveAnswer(id, body.Reason ?? string.Empty, ifMatch.Version), cancellationToken)).NoContent();

    /// <param name="Items">Each with the version that was read.</param>
    internal sealed record ModerateBody(ModerationVerb Verb, IReadOnlyList<MarkedContribution?>? Items, string? Reason);

    internal sealed record ReasonBody(string? Reason);

    internal sealed record TextBody(string? Text);

    internal sealed record PileBody(Channel Channel, Guid? DialogueId, Guid? PlaceId, DateOnly? StatedOn, IReadOnlyList<string?>? Texts, string? Language);

    /// <param name="StatedOn">The day on which it was written or said.</param>
    internal sealed record EnterBody(
        Channel Channel,
        Guid? DialogueId,
        string? Text,
        Guid? PlaceId,
        DateOnly? StatedOn,
        string? Name,
        string? Email,
        string? Phone,
        string? PostalAddress,
        AnswerBy? AnswerBy,
        string? Language,
        AgeBand? AgeBand,
        bool? ShowsName);
}
