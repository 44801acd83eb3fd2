using ServiceiSamverkan.Application.Decisions;

namespace ServiceiSamverkan.Application.Proposals;

/// <summary>A proposal by itself.</summary>
/// <param name="WithdrawReason">Why it was withdrawn, when it was.</param>
public sealed record ProposalPage(
    ProposalItem Proposal, string Text, string? WithdrawReason, IReadOnlyList<ThingLink> Needs, IReadOnlyList<DecisionItem> Decisions);
