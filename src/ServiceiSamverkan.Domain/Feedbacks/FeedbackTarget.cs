using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Domain.Feedbacks;

/// <summary>A contribution to answer, and the way that its author chose and can still be reached by.</summary>
/// <param name="RecipientId">The identifier that the recipient gets.</param>
public sealed record FeedbackTarget(Guid RecipientId, Guid ContributionId, AnswerBy Way);
