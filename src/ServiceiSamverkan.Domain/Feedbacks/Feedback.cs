using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Domain.Feedbacks;

/// <summary>
/// An answer: what we heard, what happens, why, and what next. <c>Draft → Published → Delivered</c>. Publishing fixes the list
/// of those whom it answers; it is delivered when each has been reached by the way that they chose.
/// </summary>
public sealed class Feedback : Aggregate
{
    public const int PartMaxLength = 4000;

    private readonly List<FeedbackDecision> _decisions = [];

    private Feedback()
    {
    }

    public FeedbackKind Kind { get; private set; }

    public FeedbackState State { get; private set; }

    public FeedbackSubjectKind SubjectKind { get; private set; }

    public Guid? ContributionId { get; private set; }

    public Guid? NeedId { get; private set; }

    public Guid? DialogueId { get; private set; }

    public FeedbackText Text { get; private set; } = FeedbackText.Empty;

    public DateOnly? NextWordOn { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    public int RecipientCount { get; private set; }

    public int PendingCount { get; private set; }

    /// <summary>The annulled decision on account of which it has to be corrected.</summary>
    public Guid? CorrectionForDecisionId { get; private set; }

    public DateTimeOffset? CorrectionDueSince { get; private set; }

    /// <summary>The answer that stands in its place.</summary>
    public Guid? CorrectedById { get; private set; }

    public IReadOnlyList<FeedbackDecision> Decisions => _decisions;

    public bool NeedsCorrection => CorrectionDueSince is not null && CorrectedById is null;

    public FeedbackSubject Subject => new(SubjectKind, (ContributionId ?? NeedId ?? DialogueId)!.Value);

    public static Result<Feedback> Write(Guid id, FeedbackSubject subject, FeedbackDetails details, DateTimeOffset now)
    {
        var feedback = new Feedback
        {
            Id = id,
            SubjectKind = subject.Kind,
            ContributionId = subject.Kind == FeedbackSubjectKind.Contribution ? subject.Id : null,
            NeedId = subject.Kind == FeedbackSubjectKind.Need ? subject.Id : null,
            DialogueId = subject.Kind == FeedbackSubjectKind.Dialogue ? subject.Id : null,
            CreatedAt = now,
        };
        return feedback.Change(details) is { Error: { } error } ? error : feedback;
    }

    public Result Change(FeedbackDetails details)
    {
        if (State != FeedbackState.Draft)
            return new FeedbackIsPublished();
        if (details.Kind == FeedbackKind.Final && details.NextWordOn is not null)
            return new FinalFeedbackHasNoNextWord();
        Kind = details.Kind;
        Text = details.Text;
        NextWordOn = details.NextWordOn;
        var decisions = details.DecisionIds.Distinct().ToList();
        _decisions.RemoveAll(d => !decisions.Contains(d.DecisionId));
        _decisions.AddRange(decisions.Except(_decisions.Select(d => d.DecisionId)).Select(d => new FeedbackDecision(d)));
        return Result.Ok;
    }

    /// <summary>Makes it readable for all, and fixes whom it answers. The follow-up code shows it at once.</summary>
    /// <param name="targets">Every contribution that it answers at this moment.</param>
    public Result<IReadOnlyList<FeedbackRecipient>> Publish(IReadOnlyList<FeedbackTarget> targets, Concern concern, DateTimeOffset now)
    {
        if (State != FeedbackState.Draft)
            return new FeedbackIsPublished();
        if (!Text.IsComplete)
            return new FeedbackIncomplete();
        if (Kind == FeedbackKind.Interim && !(NextWordOn > SwedishCalendar.DayOf(now)))
            return new InterimFeedbackNeedsNextWord();
        var recipients = targets.Select(t => new FeedbackRecipient(t.RecipientId, Id, t.ContributionId, t.Way)).ToList();
        foreach (var reached in recipients.Where(r => r.Way == AnswerBy.Code))
            reached.Settle(RecipientState.Delivered, null, now);
        RecipientCount = recipients.Count;
        PendingCount = recipients.Count(r => r.State == RecipientState.Pending);
        PublishedAt = now;
        State = PendingCount == 0 ? FeedbackState.Delivered : FeedbackState.Published;
        Raise(new FeedbackPublished(Id, Kind, concern, [.. recipients.Where(r => r.Way == AnswerBy.Email).Select(r => r.Id)]));
        return recipients;
    }

    /// <summary>One recipient has been reached, or cannot be. Settling one a second time changes nothing.</summary>
    public Result Settle(FeedbackRecipient recipient, RecipientState outcome, string? by, DateTimeOffset now)
    {
        if (recipient.FeedbackId != Id || outcome == RecipientState.Pending)
            return new RecipientOutcomeUnknown();
        if (recipient.State != RecipientState.Pending)
            return Result.Ok;
        recipient.Settle(outcome, by, now);
        PendingCount--;
        if (PendingCount == 0)
            State = FeedbackState.Delivered;
        return Result.Ok;
    }

    /// <summary>What was thought to have reached the recipient came back.</summary>
    public void TakeBack(FeedbackRecipient recipient, DateTimeOffset now)
    {
        if (recipient.FeedbackId == Id && recipient.State == RecipientState.Delivered)
            recipient.Settle(RecipientState.Unreachable, by: null, now);
    }

    /// <summary>One whom mail did not reach is written to or called instead.</summary>
    public Result ReachBy(FeedbackRecipient recipient, AnswerBy way)
    {
        if (recipient.FeedbackId != Id || recipient.State != RecipientState.Unreachable || recipient.Way != AnswerBy.Email || way is not (AnswerBy.Letter or AnswerBy.Phone))
            return new NoOtherWay();
        recipient.Wait(way);
        PendingCount++;
        State = FeedbackState.Published;
        return Result.Ok;
    }

    /// <summary>One that could not be reached is tried once more. One that was reached stays so.</summary>
    public void TryAgain(FeedbackRecipient recipient)
    {
        if (recipient.FeedbackId != Id || recipient.State != RecipientState.Unreachable)
            return;
        recipient.Wait(recipient.Way);
        PendingCount++;
        State = FeedbackState.Published;
    }

    /// <summary>A decision that it builds on has been annulled.</summary>
    public void MarkForCorrection(Guid decisionId, DateTimeOffset now)
    {
        if (State == FeedbackState.Draft || CorrectedById is not null || _decisions.TrueForAll(d => d.DecisionId != decisionId))
            return;
        CorrectionForDecisionId = decisionId;
        CorrectionDueSince ??= now;
    }

    /// <summary>A later answer on the same subject has taken its place.</summary>
    public void CorrectBy(Feedback later)
    {
        if (NeedsCorrection && later.State != FeedbackState.Draft && later.Subject == Subject)
            CorrectedById = later.Id;
    }
}
