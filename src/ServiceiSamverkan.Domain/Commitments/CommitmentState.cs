namespace ServiceiSamverkan.Domain.Commitments;

/// <summary>Stored as text: add, never rename. Late is not a state: it follows from the due date.</summary>
public enum CommitmentState
{
    Planned,
    InProgress,
    Done,
    Cancelled,
}
