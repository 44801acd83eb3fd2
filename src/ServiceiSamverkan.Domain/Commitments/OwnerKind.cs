namespace ServiceiSamverkan.Domain.Commitments;

/// <summary>Who has promised. Stored as text: add, never rename.</summary>
public enum OwnerKind
{
    Municipality,
    Association,
    Firm,

    /// <summary>Another authority.</summary>
    Authority,
}
