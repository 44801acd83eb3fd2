using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Domain.Handovers;

/// <summary>Something that another authority has to answer. It stands beside the state of what is handed over.</summary>
public sealed class Handover : Aggregate
{
    public const int WhatMaxLength = 2000;
    public const int WhyMaxLength = 2000;
    public const int AnswerMaxLength = Feedback.PartMaxLength;

    private Handover()
    {
    }

    public HandoverState State { get; private set; }

    public Guid? ContributionId { get; private set; }

    public Guid? NeedId { get; private set; }

    public Guid ExternalBodyId { get; private set; }

    public LocalizedText What { get; private set; } = LocalizedText.Empty;

    public LocalizedText Why { get; private set; } = LocalizedText.Empty;

    public DateTimeOffset SentAt { get; private set; }

    public DateOnly AnswerDueOn { get; private set; }

    public bool WithContactDetails { get; private set; }

    public LocalizedText Answer { get; private set; } = LocalizedText.Empty;

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>The answer as feedback.</summary>
    public Guid? FeedbackId { get; private set; }

    public FeedbackSubject Subject =>
        ContributionId is { } contribution ? new(FeedbackSubjectKind.Contribution, contribution) : new(FeedbackSubjectKind.Need, NeedId!.Value);

    public static Result<Handover> Send(Guid id, HandoverDetails details, DateTimeOffset now)
    {
        if (Check(details, SwedishCalendar.DayOf(now)) is { } error)
            return error;
        var (kind, subject) = details.Subject;
        return new Handover
        {
            Id = id,
            ContributionId = kind == FeedbackSubjectKind.Contribution ? subject : null,
            NeedId = kind == FeedbackSubjectKind.Need ? subject : null,
            ExternalBodyId = details.ExternalBodyId,
            What = details.What,
            Why = details.Why,
            AnswerDueOn = details.AnswerDueOn,
            WithContactDetails = details.WithContactDetails,
            SentAt = now,
        };
    }

    public bool IsOverdue(DateOnly today) => State == HandoverState.Sent && AnswerDueOn < today;

    /// <summary>The other body has answered; the municipality passes it on as feedback.</summary>
    /// <param name="feedback">Written about the same subject.</param>
    public Result Reply(LocalizedText answer, Feedback feedback, Concern concern, DateTimeOffset now)
    {
        if (State == HandoverState.Answered)
            return new HandoverIsAnswered();
        if (answer.IsEmpty)
            return new HandoverAnswerMissing();
        if (feedback.Subject != Subject)
            return new HandoverFeedbackAboutOther();
        State = HandoverState.Answered;
        Answer = answer;
        AnsweredAt = now;
        FeedbackId = feedback.Id;
        Raise(new HandoverAnswered(Id, concern));
        return Result.Ok;
    }

    private static Error? Check(HandoverDetails details, DateOnly today) =>
        details.Subject.Kind == FeedbackSubjectKind.Dialogue ? new DialogueNotHandedOver()
        : details.What.IsEmpty || details.Why.IsEmpty ? new HandoverTextMissing()
        : details.AnswerDueOn <= today ? new HandoverDueDatePassed()
        : details.WithContactDetails && !details.Consented ? new ContactDetailsNeedConsent()
        : null;
}
