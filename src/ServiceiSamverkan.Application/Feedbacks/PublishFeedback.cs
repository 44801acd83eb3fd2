using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Feedbacks;

namespace ServiceiSamverkan.Application.Feedbacks;

/// <summary>Gives an answer: fixes whom it answers, and begins to bring it to each by the way that they chose.</summary>
public sealed record PublishFeedback(Guid Id, int? Version) : ICommand<Result>;

public sealed class PublishFeedbackHandler(ITenantDb db, TimeProvider clock, IIdSource ids) : ICommandHandler<PublishFeedback, Result>
{
    public async ValueTask<Result> Handle(PublishFeedback command, CancellationToken cancellationToken)
    {
        var feedback = await db.Set<Feedback>().SingleOrDefaultAsync(f => f.Id == command.Id, cancellationToken);
        if (feedback is null)
            return NotFound.Instance;
        if ((feedback.CheckVersion(command.Version)
            ?? await db.CheckAnswerableAsync(feedback.Subject, cancellationToken)
            ?? await db.CheckDecisionsAsync(feedback.Decisions.Select(d => d.DecisionId), cancellationToken)) is { } refused)
            return refused;

        var now = clock.GetUtcNow();
        var answered = await db.AnsweredBy(feedback.Subject).OrderBy(c => c.ReceivedAt).ThenBy(c => c.Id).ToListAsync(cancellationToken);
        var ways = await db.WaysOf(db.AnsweredBy(feedback.Subject)).ToDictionaryAsync(w => w.ContributionId, w => w.Way, cancellationToken);
        var published = feedback.Publish(
            [.. answered.Select(c => new FeedbackTarget(ids.Next(), c.Id, ways[c.Id]))],
            await db.ConcernOfAsync(feedback.Subject, cancellationToken),
            now);
        if (published.Error is { } error)
            return error;
        db.Set<FeedbackRecipient>().AddRange(published.Value);

        await CorrectEarlierAsync(feedback, cancellationToken);
        if (feedback.Kind == FeedbackKind.Interim && feedback.DialogueId is { } dialogueId)
            return await NoteNextWordAsync(dialogueId, feedback, cancellationToken);
        foreach (var concerned in answered.Select(c => c.DialogueId).Distinct().OfType<Guid>().ToList())
            await db.MoveWhenAllHaveWordAsync(concerned, feedback, [.. answered.Select(c => c.Id)], SwedishCalendar.DayOf(now), cancellationToken);
        return feedback.Kind == FeedbackKind.Final ? Answer(answered, feedback.Id, now) : Result.Ok;
    }

    private static Result Answer(List<Contribution> answered, Guid feedbackId, DateTimeOffset now) =>
        answered.Select(c => c.MarkAnswered(feedbackId, now)).FirstOrDefault(r => r.Error is not null, Result.Ok);

    private async ValueTask CorrectEarlierAsync(Feedback later, CancellationToken cancellationToken)
    {
        var awaiting = await db.Set<Feedback>()
            .Where(f => f.CorrectionDueSince != null && f.CorrectedById == null && f.Id != later.Id
                && f.ContributionId == later.ContributionId && f.NeedId == later.NeedId && f.DialogueId == later.DialogueId)
            .ToListAsync(cancellationToken);
        foreach (var earlier in awaiting)
            earlier.CorrectBy(later);
    }

    private async ValueTask<Result> NoteNextWordAsync(Guid dialogueId, Feedback interim, CancellationToken cancellationToken)
    {
        var dialogue = await db.Set<Dialogue>().SingleAsync(d => d.Id == dialogueId, cancellationToken);
        return dialogue.NoteNextWord(interim.NextWordOn!.Value);
    }
}
