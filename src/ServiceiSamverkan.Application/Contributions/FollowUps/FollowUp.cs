using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Application.Contributions.FollowUps;

/// <summary>What the holder of a code sees: what was said, the way so far, and the answers.</summary>
/// <param name="Text">The original words; null for a café, whose notes stand each by itself.</param>
/// <param name="ModerateBy">The last day of the promised time for reading it, while it waits.</param>
/// <param name="AnswerOn">The day promised for the answer, or for the next word.</param>
/// <param name="CanWithdraw">False for a café's code and for what is withdrawn already.</param>
public sealed record FollowUp(
    string Code,
    FollowUpKind Kind,
    DateTimeOffset ReceivedAt,
    string? Text,
    string? Language,
    ContributionState State,
    string? RejectionReason,
    Channel Channel,
    DialogueLink? Dialogue,
    PlaceName? Place,
    DateOnly? ModerateBy,
    DateOnly? AnswerOn,
    bool CanWithdraw,
    IReadOnlyList<FollowUpNote> Notes,
    IReadOnlyList<FollowUpStep> Steps,
    IReadOnlyList<FollowUpAnswer> Answers);

public enum FollowUpKind
{
    Contribution,
    Cafe,
}

/// <summary>A note of a café, as its code shows it.</summary>
public sealed record FollowUpNote(Guid Id, int Table, string Text, string Language, ContributionState State);

/// <summary>One step of the way.</summary>
/// <param name="At">When it was taken.</param>
/// <param name="Title">In the reader's language: "Läst och publicerat", or the title of the need, proposal or decision.</param>
/// <param name="Url">Where to read about it, on the tenant's host.</param>
public sealed record FollowUpStep(FollowUpStepKind Kind, DateTimeOffset At, string Title, string? Url);

public enum FollowUpStepKind
{
    Received,
    Published,
    KeptInternal,
    Rejected,
    Need,
    Proposal,
    Decision,
    Commitment,
    Handover,
    Answer,
    Waived,
    Withdrawn,
}
