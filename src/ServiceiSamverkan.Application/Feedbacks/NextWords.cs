using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Feedbacks;

namespace ServiceiSamverkan.Application.Feedbacks;

/// <summary>When a dialogue owes its next word, after answers on single needs and contributions.</summary>
internal static class NextWords
{
    /// <summary>Moves the dialogue's day when everyone in it who still waits has been told a day of their own; the first of those days.</summary>
    /// <param name="reached">Those whom the answer being published reaches; the database does not know of them yet.</param>
    public static async ValueTask MoveWhenAllHaveWordAsync(
        this ITenantDb db, Guid dialogueId, Feedback published, IReadOnlyCollection<Guid> reached, DateOnly today, CancellationToken cancellationToken)
    {
        var dialogue = await db.Set<Dialogue>().SingleAsync(d => d.Id == dialogueId, cancellationToken);
        if (!dialogue.OwesFeedback)
            return;
        var interims = db.Set<Feedback>().Where(f => f.Kind == FeedbackKind.Interim && f.PublishedAt != null);
        var waiting = await db.Set<Contribution>()
            .Where(Contribution.AwaitsAnswer)
            .Where(c => c.DialogueId == dialogueId)
            .Select(c => new
            {
                c.Id,
                Next = interims
                    .Where(f => db.Set<FeedbackRecipient>().Any(r => r.FeedbackId == f.Id && r.ContributionId == c.Id))
                    .Max(f => f.NextWordOn),
            })
            .ToListAsync(cancellationToken);
        var words = waiting.Where(w => !reached.Contains(w.Id)).Select(w => w.Next).ToList();
        if (published.Kind == FeedbackKind.Interim && reached.Count > 0)
            words.Add(published.NextWordOn);
        if (words.Count > 0 && words.TrueForAll(w => w > today) && words.Min() is { } first && first > dialogue.FeedbackDueOn)
            dialogue.NoteNextWord(first);
    }
}
