namespace ServiceiSamverkan.Domain.Feedbacks;

/// <summary>Stored as text: add, never rename.</summary>
public enum FeedbackKind
{
    Final,

    /// <summary>Delbesked: says when the next word comes.</summary>
    Interim,
}
