namespace ServiceiSamverkan.Domain.Feedbacks;

/// <summary>Stored as text: add, never rename.</summary>
public enum FeedbackState
{
    Draft,

    /// <summary>Can be read; some recipients are still to be reached.</summary>
    Published,

    /// <summary>No recipient is pending.</summary>
    Delivered,
}
