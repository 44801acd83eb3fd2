using ServiceiSamverkan.Application.Dialogues;
using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Api.Seeding.Steps;

internal static class DialogueSteps
{
    public static void AddDialogues(this SeedPlan plan)
    {
        foreach (var (dialogue, id) in SeedPlan.Identified(Lists.Dialogues, plan.Content.Dialogues))
        {
            var details = DetailsOf(dialogue);
            plan.Add(dialogue.At, $"dialogue {dialogue.Title}", scope => scope.CreateAsync<Dialogue, Result<DialogueCreated>>(
                id, new CreateDialogue(details, SeedPlan.RefOrNull(Lists.Adoptions, dialogue.Template))));
            if (dialogue.State != DialogueState.Draft)
                plan.Add(dialogue.OpenedAt ?? dialogue.At, $"opening of {dialogue.Title}", scope => Advance(scope, id, d => d.OpenedAt is null && d.State == DialogueState.Draft, v => new OpenDialogue(id, v)));
            if (dialogue.PausedAt is { } pausedAt)
                plan.Add(pausedAt, $"pause of {dialogue.Title}", scope => Advance(scope, id, d => d.PausedAt is null, v => new PauseDialogue(id, v)));
            if (dialogue.State is DialogueState.Processing or DialogueState.Answered or DialogueState.Closed)
                plan.Add(dialogue.ProcessedAt, $"processing of {dialogue.Title}", scope => Advance(scope, id, d => d.State == DialogueState.Open, v => new ProcessDialogue(id, v)));
        }
    }

    /// <summary>Comes last of what happens at the same time: everyone has had an answer.</summary>
    public static void AddDialogueEnds(this SeedPlan plan)
    {
        foreach (var (dialogue, id) in SeedPlan.Identified(Lists.Dialogues, plan.Content.Dialogues))
        {
            if (dialogue.State == DialogueState.Cancelled)
                plan.Add(dialogue.EndedAt, $"cancelling of {dialogue.Title}", scope => Advance(scope, id, d => d.State != DialogueState.Cancelled, v => new CancelDialogue(id, v, dialogue.CancelReason ?? LocalizedText.Empty)));
            if (dialogue.State is DialogueState.Answered or DialogueState.Closed)
                plan.Add(dialogue.EndedAt, $"answers of {dialogue.Title}", scope => Advance(scope, id, d => d.State == DialogueState.Processing, v => new AnswerDialogue(id, v)));
            if (dialogue.State == DialogueState.Closed)
                plan.Add(dialogue.EndedAt, $"closing of {dialogue.Title}", scope => Advance(scope, id, d => d.State == DialogueState.Answered, v => new CloseDialogue(id, v)));
        }
    }

    private static Task Advance(SeedScope scope, Guid id, Func<Dialogue, bool> isCalledFor, Func<int, Mediator.ICommand<Result>> command) =>
        scope.AdvanceAsync(id, isCalledFor, command);

    private static DialogueDetails DetailsOf(SeedDialogue d) => new()
    {
        Title = d.Title,
        Summary = d.Summary,
        Text = d.Text,
        Questions = [.. d.Questions.Select((text, index) => new DialogueQuestion($"fraga-{index + 1}", text))],
        Phases = d.Phases,
        PlaceIds = SeedPlan.Refs(Lists.Places, d.Places),
        AssociationIds = SeedPlan.Refs(Lists.Associations, d.Associations),
        OpensOn = d.OpensOn,
        ClosesOn = d.ClosesOn,
        Influence = d.WhoDecides is { } who ? new(d.CanBeInfluenced, who, d.Influence ?? LocalizedText.Empty) : null,
        Mandate = d.Mandate is { } mandate ? new(mandate.DecidedBy, mandate.DecidedOn, mandate.Reference) : null,
        Contact = d.Contact,
        Deputy = d.Deputy,
        Level = d.Level,
        Promise = d.Promise ?? LocalizedText.Empty,
        FeedbackOn = d.FeedbackOn,
        PreModerated = d.PreModerated,
        DiaryNumber = d.DiaryNumber,
    };
}
