using ServiceiSamverkan.Domain.Feedbacks;

namespace ServiceiSamverkan.Application.Feedbacks.Office;

/// <summary>An answer in the office's list.</summary>
/// <param name="Pending">How many are still to be reached.</param>
public sealed record OfficeFeedbackItem(
    Guid Id,
    FeedbackKind Kind,
    FeedbackState State,
    FeedbackSubjectKind SubjectKind,
    Guid SubjectId,
    string SubjectTitle,
    DateTimeOffset CreatedAt,
    DateTimeOffset? PublishedAt,
    DateOnly? NextWordOn,
    int Recipients,
    int Pending,
    bool NeedsCorrection);

/// <summary>An answer as its form shows it. Texts by language.</summary>
public sealed record OfficeFeedback(
    OfficeFeedbackItem Answer,
    int Version,
    IReadOnlyDictionary<string, string> Heard,
    IReadOnlyDictionary<string, string> Happens,
    IReadOnlyDictionary<string, string> Why,
    IReadOnlyDictionary<string, string> Next,
    IReadOnlyList<Guid> DecisionIds,
    Guid? CorrectionForDecisionId);
