namespace ServiceiSamverkan.Domain.Feedbacks;

/// <summary>What an answer is about.</summary>
public sealed record FeedbackSubject(FeedbackSubjectKind Kind, Guid Id);

/// <summary>Stored as text: add, never rename.</summary>
public enum FeedbackSubjectKind
{
    Contribution,
    Need,
    Dialogue,
}
