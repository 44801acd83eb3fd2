namespace ServiceiSamverkan.Domain.Commitments;

/// <summary>A need that a commitment meets.</summary>
public sealed record CommitmentNeed(Guid NeedId);
