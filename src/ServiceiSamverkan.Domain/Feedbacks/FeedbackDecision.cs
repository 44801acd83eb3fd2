namespace ServiceiSamverkan.Domain.Feedbacks;

/// <summary>A decision that an answer builds on.</summary>
public sealed record FeedbackDecision(Guid DecisionId);
