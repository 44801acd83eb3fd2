using ServiceiSamverkan.Application.Contributions;
using ServiceiSamverkan.Application.Decisions;

namespace ServiceiSamverkan.Application.Feedbacks;

/// <summary>An answer by itself, with the decisions that it builds on.</summary>
public sealed record FeedbackPage(FeedbackItem Answer, DialogueLink? Dialogue, IReadOnlyList<DecisionItem> Decisions);
