namespace ServiceiSamverkan.Domain.Decisions;

/// <summary>Stored as text: add, never rename.</summary>
public enum DecisionOutcome
{
    Approved,
    PartlyApproved,
    Rejected,

    /// <summary>Återremiss: to be prepared again.</summary>
    ReferredBack,

    /// <summary>Bordlagt.</summary>
    Postponed,

    /// <summary>Besvarat, without approval or rejection.</summary>
    Answered,

    /// <summary>Till handlingarna.</summary>
    Noted,
}
