namespace ServiceiSamverkan.Domain.Feedbacks;

/// <summary>What is written in an answer while it is a draft.</summary>
/// <param name="NextWordOn">The day of the next word: interim feedback has one, final feedback has none.</param>
/// <param name="DecisionIds">The decisions that it builds on.</param>
public sealed record FeedbackDetails(FeedbackKind Kind, FeedbackText Text, DateOnly? NextWordOn, IReadOnlyList<Guid> DecisionIds);
