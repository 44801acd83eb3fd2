using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Domain.Commitments;

/// <summary>What is promised, by whom and until when.</summary>
/// <param name="OwnerName">The unit, association, firm or authority.</param>
/// <param name="DecisionId">The decision that it carries out; null for a promise that needed none.</param>
/// <param name="Needs">The needs that it meets.</param>
public sealed record CommitmentDetails(
    LocalizedText Title, LocalizedText Text, OwnerKind OwnerKind, string OwnerName, DateOnly DueOn, Guid? DecisionId, IReadOnlyCollection<Need> Needs);
