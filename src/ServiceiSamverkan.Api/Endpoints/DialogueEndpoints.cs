using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Dialogues;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class DialogueEndpoints
{
    public static void MapDialogues(this ApiRoutes routes)
    {
        var open = routes.Public.MapGroup("dialogues").WithTags("dialogues");
        open.MapGet("", ListAsync).WithName("ListDialogues").WithSummary("Dialogues that have been opened, latest first.");
        open.MapGet("{key}", GetAsync).WithName("GetDialogue").WithSummary("A dialogue by id or address: what is asked and promised.");
        open.MapGet("{id:guid}/story", GetStoryAsync).WithName("GetDialogueStory").WithSummary("What was said in a dialogue and what came of it.");
        routes.MapDialogueOffice();
    }

    private static async Task<Answer<Ok<Page<DialogueItem>>>> ListAsync(
        Guid? placeId, PublicDialogueState? state, string? cursor, int? limit, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ListDialogues(new(cursor, limit), placeId, state), cancellationToken)).Ok();

    private static async Task<Answer<Ok<DialoguePage>>> GetAsync(string key, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetDialogue(key), cancellationToken)).Ok();

    private static async Task<Answer<Ok<DialogueStory>>> GetStoryAsync(Guid id, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetDialogueStory(id), cancellationToken)).Ok();
}
