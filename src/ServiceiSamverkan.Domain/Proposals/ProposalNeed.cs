namespace ServiceiSamverkan.Domain.Proposals;

/// <summary>A need that a proposal is built on.</summary>
public sealed record ProposalNeed(Guid NeedId);
