namespace ServiceiSamverkan.Domain.Decisions;

/// <summary>A proposal that a decision answers.</summary>
public sealed record DecisionProposal(Guid ProposalId);
