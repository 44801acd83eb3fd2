using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Contributions.Supporting;
using ServiceiSamverkan.Application.Dialogues;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class DialogueOfficeEndpoints
{
    public static void MapDialogueOffice(this ApiRoutes routes)
    {
        var office = routes.Office.MapGroup("dialogues").WithTags("dialogues");
        office.MapGet("", ListAsync).WithName("ListDialoguesForOffice").WithSummary("All dialogues, drafts too.").RequirePermission(Permission.ReadOffice);
        office.MapGet("start/{adoptedTemplateId:guid}", StartAsync).WithName("GetDialogueStart").WithSummary("The one screen as the template fills it in.").RequirePermission(Permission.LeadDialogues);
        office.MapGet("{id:guid}", GetAsync).WithName("GetDialogueForOffice").WithSummary("A dialogue with all it holds and what is missing.").RequirePermission(Permission.ReadOffice);
        office.MapPost("", CreateAsync).WithName("CreateDialogue").WithSummary("Makes a draft, or opens at once.").RequirePermission(Permission.LeadDialogues);
        office.MapPut("{id:guid}", ChangeAsync).WithName("ChangeDialogue").WithSummary("Changes what the one screen holds.").RequirePermission(Permission.LeadDialogues);
        MapVerb(office, "open", (id, version) => new OpenDialogue(id, version), "OpenDialogue", "Opens it for residents.");
        MapVerb(office, "process", (id, version) => new ProcessDialogue(id, version), "ProcessDialogue", "Ends the taking in.");
        MapVerb(office, "pause", (id, version) => new PauseDialogue(id, version), "PauseDialogue", "Takes nothing in for a while.");
        MapVerb(office, "resume", (id, version) => new ResumeDialogue(id, version), "ResumeDialogue", "Takes in again.");
        MapVerb(office, "answer", (id, version) => new AnswerDialogue(id, version), "AnswerDialogue", "States that everyone has an answer.");
        MapVerb(office, "close", (id, version) => new CloseDialogue(id, version), "CloseDialogue", "Closes an answered dialogue.");
        MapVerb(office, "archive", (id, version) => new ArchiveDialogue(id, version), "ArchiveDialogue", "Puts a closed dialogue among the old ones.");
        office.MapPost("{id:guid}/cancel", CancelAsync).WithName("CancelDialogue").WithSummary("Cancels it with a reason that residents read.").RequirePermission(Permission.LeadDialogues);
        office.MapGet("{id:guid}/ballot-codes", CodesAsync).WithName("ListBallotCodes").WithSummary("The printed codes of a dialogue that counts by them.").RequirePermission(Permission.LeadDialogues);
        office.MapPost("{id:guid}/ballot-codes", PrintCodesAsync).WithName("PrintBallotCodes").WithSummary("Makes more codes to print and hand out.").RequirePermission(Permission.LeadDialogues);
    }

    /// <summary>A step from one state to the next, which needs nothing but the version.</summary>
    private static void MapVerb(RouteGroupBuilder office, string verb, Func<Guid, int?, ICommand<Result>> command, string name, string summary) =>
        office.MapPost($"{{id:guid}}/{verb}", async Task<Answer<NoContent>> (Guid id, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                (await sender.Send(command(id, ifMatch.Version), cancellationToken)).NoContent())
            .WithName(name).WithSummary(summary).RequirePermission(Permission.LeadDialogues);

    private static async Task<Answer<Ok<Page<DialogueForOfficeItem>>>> ListAsync(
        DialogueState? state, bool? overdue, string? cursor, int? limit, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ListDialoguesForOffice(new(cursor, limit), state, overdue ?? false), cancellationToken)).Ok();

    private static async Task<Answer<Ok<DialogueStart>>> StartAsync(
        Guid adoptedTemplateId, DateOnly? opensOn, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetDialogueStart(adoptedTemplateId, opensOn), cancellationToken)).Ok();

    private static async Task<Answer<Ok<DialogueForOffice>>> GetAsync(Guid id, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetDialogueForOffice(id), cancellationToken)).OkWithVersion(d => d.Version);

    private static async Task<Answer<Created<DialogueCreated>>> CreateAsync(DialogueBody body, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new CreateDialogue(body.Details(), body.AdoptedTemplateId, body.Open), cancellationToken)).Created(d => $"/api/v1/office/dialogues/{d.Id}");

    private static async Task<Answer<NoContent>> ChangeAsync(
        Guid id, DialogueBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ChangeDialogue(id, ifMatch.Version, body.Details()), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> CancelAsync(
        Guid id, CancelBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new CancelDialogue(id, ifMatch.Version, body.Reason ?? LocalizedText.Empty), cancellationToken)).NoContent();

    private static async Task<Answer<Ok<BallotCodes>>> CodesAsync(Guid id, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ListBallotCodes(id), cancellationToken)).Ok();

    private static async Task<Answer<Created<IReadOnlyList<string>>>> PrintCodesAsync(Guid id, CodesBody body, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new PrintBallotCodes(id, body.Count), cancellationToken)).Created(_ => $"/api/v1/office/dialogues/{id}/ballot-codes");

    internal sealed record CodesBody(int Count);

    internal sealed record CancelBody(LocalizedText? Reason);
}
