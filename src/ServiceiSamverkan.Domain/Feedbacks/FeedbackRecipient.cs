using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Domain.Feedbacks;

/// <summary>A contribution that an answer is for, fixed when the answer was published. An entity of its own, since there may be thousands.</summary>
public sealed class FeedbackRecipient
{
    public const int ByMaxLength = 150;

    private FeedbackRecipient()
    {
    }

    internal FeedbackRecipient(Guid id, Guid feedbackId, Guid contributionId, AnswerBy way)
    {
        Id = id;
        FeedbackId = feedbackId;
        ContributionId = contributionId;
        Way = way;
    }

    public Guid Id { get; private set; }

    public Guid FeedbackId { get; private set; }

    public Guid ContributionId { get; private set; }

    public AnswerBy Way { get; private set; }

    public RecipientState State { get; private set; }

    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>Who posted the letter or made the call; null when it went by itself.</summary>
    public string? By { get; private set; }

    internal void Settle(RecipientState state, string? by, DateTimeOffset at)
    {
        State = state;
        By = by;
        SettledAt = at;
    }

    internal void Wait(AnswerBy way) => (Way, State, By, SettledAt) = (way, RecipientState.Pending, null, null);
}

/// <summary>Stored as text: add, never rename.</summary>
public enum RecipientState
{
    Pending,
    Delivered,

    /// <summary>The letter came back, nobody answered, or the address does not exist.</summary>
    Unreachable,
}
