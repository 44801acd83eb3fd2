using ServiceiSamverkan.Application.Commitments;
using ServiceiSamverkan.Application.Feedbacks;
using ServiceiSamverkan.Application.Proposals;

namespace ServiceiSamverkan.Application.Decisions;

/// <summary>A decision by itself: what, why, where it stands in the minutes, and what follows from it.</summary>
/// <param name="Answers">Those that build on it.</param>
public sealed record DecisionPage(
    DecisionItem Decision,
    string Text,
    string Reason,
    string? DiaryNumber,
    string? MinutesUrl,
    DateOnly? MinutesApprovedOn,
    DateOnly? AnnouncedOn,
    DateOnly? FinalOn,
    DateOnly? AppealedOn,
    DateOnly? AppealSettledOn,
    IReadOnlyList<ProposalItem> Proposals,
    IReadOnlyList<ThingLink> Needs,
    IReadOnlyList<CommitmentItem> Commitments,
    IReadOnlyList<FeedbackItem> Answers);
