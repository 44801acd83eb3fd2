namespace ServiceiSamverkan.Domain.Proposals;

/// <summary>Stored as text: add, never rename.</summary>
public enum ProposalState
{
    Draft,
    Submitted,
    Decided,
    Withdrawn,
}
