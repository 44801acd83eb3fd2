namespace ServiceiSamverkan.Domain.Decisions;

/// <summary>Stored as text: add, never rename.</summary>
public enum DecisionState
{
    Decided,

    /// <summary>Protokollet är justerat.</summary>
    MinutesApproved,

    /// <summary>Anslaget på anslagstavlan: the time for appeal runs.</summary>
    Announced,

    /// <summary>Laga kraft.</summary>
    Final,
    Appealed,
    Upheld,
    Annulled,
}
