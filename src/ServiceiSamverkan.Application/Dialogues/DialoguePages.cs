using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Dialogues;

internal static class DialoguePages
{
    /// <summary>What the dialogue itself tells; what stands around it is filled in by whoever reads it.</summary>
    public static DialoguePage Of(Dialogue dialogue, string language, DateOnly today)
    {
        var (title, written) = dialogue.Title.Pick(language);
        return new(
            dialogue.Id,
            dialogue.Slug,
            title,
            written,
            dialogue.Summary.In(language),
            dialogue.Text.In(language),
            dialogue.State,
            dialogue.Calendar.PublicState(today) ?? PublicDialogueState.Planned,
            dialogue.PausedAt is not null,
            dialogue.Calendar.Window(today),
            dialogue.OpensOn,
            dialogue.ClosesOn,
            dialogue.FeedbackOn,
            dialogue.OwesFeedback ? dialogue.FeedbackDueOn : null,
            dialogue.IsOverdue(today),
            dialogue.IsInformation,
            dialogue.Influence?.WhoDecides.In(language) ?? string.Empty,
            dialogue.Influence?.Explanation.In(language) ?? string.Empty,
            dialogue.Mandate,
            dialogue.Contact,
            dialogue.Deputy,
            dialogue.Level,
            dialogue.Promise.In(language),
            dialogue.SupportBasis,
            dialogue.CancelReason.In(language),
            dialogue.DiaryNumber,
            ControllerUnit: null,
            [.. dialogue.Questions.Select(q => new DialogueQuestionItem(q.Key, q.Text.In(language)))],
            [.. dialogue.Phases.OrderBy(p => p.StartsOn).Select(p => new DialoguePhase(
                p.Key, p.Kind, p.Title.In(language), p.Text.In(language), p.StartsOn, p.EndsOn, p.Level, p.Promise.In(language)))],
            Places: [],
            Associations: [],
            Meetings: [],
            Published: 0,
            Received: 0,
            dialogue.AnsweredAt);
    }
}
