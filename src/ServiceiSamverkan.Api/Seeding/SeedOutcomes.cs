using ServiceiSamverkan.Domain.Commitments;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Decisions;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Proposals;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Api.Seeding;

/// <param name="State">Received, Published, Internal, Rejected or Withdrawn.</param>
public sealed record SeedContribution(string Text, Channel Channel = Channel.Web, ContributionState State = ContributionState.Received) : SeedThing
{
    /// <summary>The follow-up code; random when it is not given.</summary>
    public string? Code { get; init; }

    public string? Dialogue { get; init; }

    public string? Place { get; init; }

    public string? Name { get; init; }

    public bool ShowsName { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? PostalAddress { get; init; }

    public AnswerBy? AnswerBy { get; init; }

    public string Language { get; init; } = LocalizedText.Swedish;

    public AgeBand? AgeBand { get; init; }

    public DateOnly? StatedOn { get; init; }

    public DateTimeOffset? ModeratedAt { get; init; }

    public string? RejectionReason { get; init; }

    public string? WaiverReason { get; init; }

    /// <summary>How many others agree.</summary>
    public int Supports { get; init; }

    /// <summary>Key of the need that it is gathered into.</summary>
    public string? Need { get; init; }
}

/// <param name="Areas">Numbers of priority areas, 1–4 in the first programme.</param>
/// <param name="State">Draft, Confirmed or Merged.</param>
public sealed record SeedNeed(LocalizedText Title, LocalizedText Text, IReadOnlyList<int> Areas, NeedState State = NeedState.Confirmed) : SeedThing
{
    public string? Dialogue { get; init; }

    public IReadOnlyList<string> Places { get; init; } = [];

    public string? ServiceKind { get; init; }

    /// <summary>Keys of contributions, besides those that name the need themselves.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    public DateTimeOffset? ConfirmedAt { get; init; }

    public string? MergedInto { get; init; }

    public LocalizedText? DirectAnswer { get; init; }
}

public sealed record SeedProposal(LocalizedText Title, LocalizedText Text, string Body, IReadOnlyList<string> Needs, ProposalState State = ProposalState.Submitted) : SeedThing
{
    public DateTimeOffset? SubmittedAt { get; init; }

    public string? WithdrawReason { get; init; }
}

/// <param name="Reference">"KS 2026-03-17 § 45".</param>
public sealed record SeedDecision(string Reference, DecisionOutcome Outcome, LocalizedText Title, LocalizedText Text, IReadOnlyList<string> Proposals) : SeedThing
{
    public LocalizedText? Reason { get; init; }

    public string? DiaryNumber { get; init; }

    public DateOnly? MinutesApprovedOn { get; init; }

    public DateOnly? AnnouncedOn { get; init; }

    public DateOnly? FinalOn { get; init; }
}

public sealed record SeedCommitment(LocalizedText Title, LocalizedText Text, OwnerKind OwnerKind, string Owner, DateOnly DueOn) : SeedThing
{
    public string? Decision { get; init; }

    public IReadOnlyList<string> Needs { get; init; } = [];

    public IReadOnlyList<SeedNews> Progress { get; init; } = [];

    public DateOnly? DoneOn { get; init; }

    public LocalizedText? DoneText { get; init; }
}

public sealed record SeedNews(DateTimeOffset At, LocalizedText Text, DateOnly? DueOn = null);

/// <summary>An answer to one of a contribution, a need or a dialogue. Published where it is written, unless it is a draft.</summary>
public sealed record SeedFeedback(LocalizedText Heard, LocalizedText Happens, LocalizedText Why, LocalizedText Next, FeedbackKind Kind = FeedbackKind.Final) : SeedThing
{
    public string? Contribution { get; init; }

    public string? Need { get; init; }

    public string? Dialogue { get; init; }

    public DateOnly? NextWordOn { get; init; }

    public IReadOnlyList<string> Decisions { get; init; } = [];

    public bool IsDraft { get; init; }

    /// <summary>Letters posted and calls made on this moment; the list stays open when it is not said.</summary>
    public DateTimeOffset? ToldAt { get; init; }
}

/// <summary>Hands a contribution or a need over to another body.</summary>
public sealed record SeedHandover(string To, LocalizedText What, LocalizedText Why, DateOnly AnswerDueOn) : SeedThing
{
    public string? Contribution { get; init; }

    public string? Need { get; init; }

    public LocalizedText? Reply { get; init; }

    public DateTimeOffset? RepliedAt { get; init; }
}

/// <param name="Kind">Municipality, Place or Dialogue.</param>
/// <param name="Scope">The place's or dialogue's key.</param>
public sealed record SeedSubscription(string Email, ScopeKind Kind = ScopeKind.Municipality, string? Scope = null, Cadence Cadence = Cadence.Weekly, string Language = LocalizedText.Swedish) : SeedThing
{
    public bool IsPending { get; init; }
}

/// <param name="Window">"2026-T2"; the last closed one when it is not said.</param>
public sealed record SeedReport(string? Window = null, bool Approve = true) : SeedThing;
