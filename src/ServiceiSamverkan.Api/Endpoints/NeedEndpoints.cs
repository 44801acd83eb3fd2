using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Needs;
using ServiceiSamverkan.Application.Needs.Office;
using ServiceiSamverkan.Application.Needs.Reading;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class NeedEndpoints
{
    public static void MapNeeds(this ApiRoutes routes)
    {
        var needs = routes.Public.MapGroup("needs").WithTags("needs");
        needs.MapGet("", ListAsync).WithName("ListNeeds").WithSummary("Confirmed needs, newest first.");
        needs.MapGet("{id:guid}", GetAsync).WithName("GetNeed").WithSummary("A need: who said it, and what came of it.");

        var office = routes.Office.MapGroup("needs").WithTags("needs");
        office.MapGet("", ListForOfficeAsync).RequirePermission(Permission.ReadBeforeDecision).WithName("ListOfficeNeeds").WithSummary("All needs, drafts included.");
        office.MapGet("board", BoardAsync).RequirePermission(Permission.ReadBeforeDecision).WithName("GetNeedBoard").WithSummary("What is not gathered yet, and the needs.");
        office.MapGet("gatherings", GatheringsAsync).RequirePermission(Permission.ReadBeforeDecision).WithName("ListGatherings").WithSummary("The dialogues that can be gathered, and how much is left in each.");
        office.MapGet("choices", ChoicesAsync).RequirePermission(Permission.ReadBeforeDecision).WithName("GetNeedChoices").WithSummary("Priority areas, places and kinds of service.");
        office.MapGet("{id:guid}", GetForOfficeAsync).RequirePermission(Permission.ReadBeforeDecision).WithName("GetOfficeNeed").WithSummary("A need with its sources.");
        office.MapPost("", DraftAsync).RequirePermission(Permission.Synthesise).WithName("DraftNeed").WithSummary("Begins a need from contributions.");
        office.MapPut("{id:guid}", ChangeAsync).RequirePermission(Permission.Synthesise).WithName("ChangeNeed").WithSummary("Changes what is written about a need.");
        office.MapPost("{id:guid}/sources", LinkAsync).RequirePermission(Permission.Synthesise).WithName("LinkSources").WithSummary("Lays contributions on a need.");
        office.MapPost("{id:guid}/sources/remove", UnlinkAsync).RequirePermission(Permission.Synthesise).WithName("UnlinkSources").WithSummary("Takes contributions away from a need.");
        office.MapPost("{id:guid}/confirm", ConfirmAsync).RequirePermission(Permission.Synthesise).WithName("ConfirmNeed").WithSummary("Residents can read it from now on.");
        office.MapPost("{id:guid}/direct-answer", AnswerDirectlyAsync).RequirePermission(Permission.Synthesise).WithName("AnswerNeedDirectly").WithSummary("Tells what was done at once, without a board.");
        office.MapPost("{id:guid}/merge", MergeAsync).RequirePermission(Permission.Synthesise).WithName("MergeNeed").WithSummary("Ends a need in another one; the trace stays.");
        office.MapPost("{id:guid}/split", SplitAsync).RequirePermission(Permission.Synthesise).WithName("SplitNeed").WithSummary("Lets some of the sources stand as a need of their own; the trace stays.");
    }

    private static async Task<Answer<Ok<Page<NeedItem>>>> ListAsync(
        ISender sender, Guid? dialogueId, Guid? placeId, string? cursor, int? limit, CancellationToken cancellationToken) =>
        (await sender.Send(new ListNeeds(dialogueId, placeId, new(cursor, limit)), cancellationToken)).Ok();

    private static async Task<Answer<Ok<NeedPage>>> GetAsync(ISender sender, Guid id, CancellationToken cancellationToken) =>
        (await sender.Send(new GetNeed(id), cancellationToken)).Ok();

    private static async Task<Answer<Ok<Page<OfficeNeedItem>>>> ListForOfficeAsync(
        ISender sender, Guid? dialogueId, NeedState? state, string? cursor, int? limit, CancellationToken cancellationToken) =>
        (await sender.Send(new ListOfficeNeeds(dialogueId, state, new(cursor, limit)), cancellationToken)).Ok();

    private static async Task<Answer<Ok<NeedBoard>>> BoardAsync(ISender sender, Guid? dialogueId, string? search, CancellationToken cancellationToken) =>
        (await sender.Send(new GetNeedBoard(dialogueId, search), cancellationToken)).Ok();

    private static async Task<Answer<Ok<IReadOnlyList<Gathering>>>> GatheringsAsync(ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ListGatherings(), cancellationToken)).Ok();

    private static async Task<Answer<Ok<NeedChoices>>> ChoicesAsync(ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetNeedChoices(), cancellationToken)).Ok();

    private static async Task<Answer<Ok<OfficeNeed>>> GetForOfficeAsync(ISender sender, Guid id, CancellationToken cancellationToken) =>
        (await sender.Send(new GetOfficeNeed(id), cancellationToken)).OkWithVersion(n => n.Version);

    private static async Task<Answer<Created<Created>>> DraftAsync(ISender sender, NeedBody body, CancellationToken cancellationToken) =>
        (await sender.Send(
            new DraftNeed(
                body.DialogueId,
                body.Title ?? LocalizedText.Empty,
                body.Text ?? LocalizedText.Empty,
                body.PriorityAreaIds ?? [],
                body.PlaceIds ?? [],
                body.ServiceKind,
                body.ContributionIds ?? []),
            cancellationToken)).Created(n => $"/api/v1/office/needs/{n.Id}");

    private static async Task<Answer<NoContent>> ChangeAsync(ISender sender, Guid id, IfMatch ifMatch, NeedBody body, CancellationToken cancellationToken) =>
        (await sender.Send(
            new ChangeNeed(
                id,
                ifMatch.Version,
                body.Title ?? LocalizedText.Empty,
                body.Text ?? LocalizedText.Empty,
                body.PriorityAreaIds ?? [],
                body.PlaceIds ?? [],
                body.ServiceKind),
            cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> LinkAsync(ISender sender, Guid id, SourcesBody body, CancellationToken cancellationToken) =>
        (await sender.Send(new LinkSources(id, body.ContributionIds), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> UnlinkAsync(ISender sender, Guid id, SourcesBody body, CancellationToken cancellationToken) =>
        (await sender.Send(new UnlinkSources(id, body.ContributionIds), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> ConfirmAsync(ISender sender, Guid id, IfMatch ifMatch, CancellationToken cancellationToken) =>
        (await sender.Send(new ConfirmNeed(id, ifMatch.Version), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> AnswerDirectlyAsync(
        ISender sender, Guid id, IfMatch ifMatch, DirectAnswerBody body, CancellationToken cancellationToken) =>
        (await sender.Send(new AnswerNeedDirectly(id, ifMatch.Version, body.Answer ?? LocalizedText.Empty), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> MergeAsync(ISender sender, Guid id, IfMatch ifMatch, MergeBody body, CancellationToken cancellationToken) =>
        (await sender.Send(new MergeNeed(id, ifMatch.Version, body.IntoId), cancellationToken)).NoContent();

    private static async Task<Answer<Created<Created>>> SplitAsync(ISender sender, Guid id, IfMatch ifMatch, SplitBody body, CancellationToken cancellationToken) =>
        (await sender.Send(new SplitNeed(id, ifMatch.Version, body.Title ?? LocalizedText.Empty, body.ContributionIds), cancellationToken))
            .Created(n => $"/api/v1/office/needs/{n.Id}");

    internal sealed record NeedBody(
        Guid? DialogueId,
        LocalizedText? Title,
        LocalizedText? Text,
        IReadOnlyList<Guid>? PriorityAreaIds,
        IReadOnlyList<Guid>? PlaceIds,
        string? ServiceKind,
        IReadOnlyList<Guid>? ContributionIds);

    internal sealed record SourcesBody([property: JsonRequired] IReadOnlyList<Guid> ContributionIds);

    internal sealed record DirectAnswerBody(LocalizedText? Answer);

    internal sealed record SplitBody(LocalizedText? Title, [property: JsonRequired] IReadOnlyList<Guid> ContributionIds);

    internal sealed record MergeBody([property: JsonRequired] Guid IntoId);
}
