using ServiceiSamverkan.Domain.Feedbacks;

namespace ServiceiSamverkan.Application.Feedbacks;

/// <summary>A published answer.</summary>
/// <param name="SubjectTitle">What it is about: the need, the dialogue, or the words of the contribution.</param>
/// <param name="NextWordOn">Of an interim answer: the day promised for the next.</param>
/// <param name="Answered">How many contributions it answers.</param>
/// <param name="IsBeingCorrected">A decision that it built on was annulled, and no new answer stands in its place yet.</param>
public sealed record FeedbackItem(
    Guid Id,
    FeedbackKind Kind,
    FeedbackSubjectKind SubjectKind,
    Guid SubjectId,
    string SubjectTitle,
    DateTimeOffset PublishedAt,
    string Language,
    string Heard,
    string Happens,
    string Why,
    string Next,
    DateOnly? NextWordOn,
    int Answered,
    bool IsBeingCorrected,
    Guid? CorrectedById);
