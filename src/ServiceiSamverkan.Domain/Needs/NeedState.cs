namespace ServiceiSamverkan.Domain.Needs;

/// <summary>Stored as text: add, never rename.</summary>
public enum NeedState
{
    Draft,
    Confirmed,

    /// <summary>Lives on in another need.</summary>
    Merged,
}
