using ServiceiSamverkan.Application.Commitments;
using ServiceiSamverkan.Application.Contributions;
using ServiceiSamverkan.Application.Needs.Reading;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Proposals;

namespace ServiceiSamverkan.Application.Proposals.Reading;

/// <summary>All on one page, and on paper.</summary>
/// <param name="Promised">What has already been promised about the same needs.</param>
public sealed record DecisionBrief(
    Guid ProposalId,
    string Title,
    string Text,
    ProposalState State,
    string Body,
    DateOnly? SubmittedOn,
    IReadOnlyList<BriefNeed> Needs,
    IReadOnlyList<BriefDialogue> Dialogues,
    IReadOnlyList<CommitmentItem> Promised);

/// <param name="Support">How many agree with what was said, read together with the dialogue's basis.</param>
/// <param name="Voices">The latest of the published contributions behind it.</param>
public sealed record BriefNeed(
    Guid Id,
    string Title,
    string Text,
    IReadOnlyList<string> PriorityAreas,
    IReadOnlyList<string> Places,
    int SourceCount,
    int Support,
    IReadOnlyList<ChannelCount> Channels,
    IReadOnlyList<NeedVoice> Voices);

public sealed record ChannelCount(Channel Channel, int Count);

/// <summary>What residents were promised when they spoke.</summary>
/// <param name="AnswerOn">The day by which they are owed a word.</param>
public sealed record BriefDialogue(DialogueLink Dialogue, string Promise, DateOnly? AnswerOn, SupportBasis SupportBasis, int Contributions, int Unanswered);
