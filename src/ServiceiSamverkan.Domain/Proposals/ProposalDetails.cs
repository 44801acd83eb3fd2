using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Domain.Proposals;

/// <summary>What can be written in a proposal while it is a draft.</summary>
/// <param name="BodyId">The body that is to decide.</param>
/// <param name="Needs">Confirmed ones.</param>
public sealed record ProposalDetails(LocalizedText Title, LocalizedText Text, Guid BodyId, IReadOnlyCollection<Need> Needs);
