using ServiceiSamverkan.Application.Decisions;

namespace ServiceiSamverkan.Application.Commitments;

/// <summary>A promise by itself.</summary>
/// <param name="FirstDueOn">What was promised first.</param>
/// <param name="Notes">What has been told about it, oldest first.</param>
public sealed record CommitmentPage(
    CommitmentItem Commitment,
    string Text,
    DateOnly FirstDueOn,
    DateOnly? DoneOn,
    string? CancelReason,
    IReadOnlyList<CommitmentNews> Notes,
    DecisionItem? Decision,
    IReadOnlyList<ThingLink> Needs);

/// <param name="DueOn">The new date, when it was moved.</param>
public sealed record CommitmentNews(DateTimeOffset At, string Text, string Language, DateOnly? DueOn);
