namespace ServiceiSamverkan.Domain.Contributions;

/// <summary>Stored as text: add, never rename.</summary>
public enum ContributionState
{
    /// <summary>Waits for a moderator.</summary>
    Received,

    Published,

    /// <summary>Read and used by the municipality, not shown.</summary>
    Internal,

    /// <summary>Hidden with a reason that its author sees.</summary>
    Rejected,

    /// <summary>Hidden because its author wished so.</summary>
    Withdrawn,
}
