using ServiceiSamverkan.Application.Commitments;
using ServiceiSamverkan.Application.Contributions;
using ServiceiSamverkan.Application.Decisions;
using ServiceiSamverkan.Application.Feedbacks;
using ServiceiSamverkan.Application.Proposals;
using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Application.Needs.Reading;

/// <summary>A need by itself: who said it, and what came of it. What was merged into it counts as its own.</summary>
/// <param name="MergedInto">Where it lives now, when it was merged.</param>
/// <param name="SplitFrom">The need that it was a part of.</param>
/// <param name="Parts">What was a part of it and now stands by itself.</param>
/// <param name="Sources">The latest published contributions behind it; <see cref="NeedItem.SourceCount"/> counts all.</param>
/// <param name="DirectAnswer">What was done at once, without a board.</param>
public sealed record NeedPage(
    NeedItem Need,
    string Text,
    string? ServiceKind,
    IReadOnlyList<string> PriorityAreas,
    DialogueLink? Dialogue,
    ThingLink? MergedInto,
    ThingLink? SplitFrom,
    IReadOnlyList<ThingLink> Parts,
    string? DirectAnswer,
    DateTimeOffset? AnsweredDirectlyAt,
    IReadOnlyList<NeedVoice> Sources,
    IReadOnlyList<ProposalItem> Proposals,
    IReadOnlyList<DecisionItem> Decisions,
    IReadOnlyList<CommitmentItem> Commitments,
    IReadOnlyList<FeedbackItem> Answers);

/// <summary>A published contribution behind a need.</summary>
public sealed record NeedVoice(Guid Id, string Text, string Language, Channel Channel, DateTimeOffset ReceivedAt);
