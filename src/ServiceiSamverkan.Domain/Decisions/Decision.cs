using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Proposals;

namespace ServiceiSamverkan.Domain.Decisions;

/// <summary>
/// A political decision on one or more proposals, by a body or by delegation:
/// <c>Decided → MinutesApproved → Announced → Final</c>; before it is final <c>Appealed → Upheld | Annulled</c>.
/// </summary>
public sealed class Decision : Aggregate
{
    public const int TitleMaxLength = 200;
    public const int TextMaxLength = 10_000;
    public const int ReasonMaxLength = 4000;
    public const int DelegateMaxLength = 100;

    private readonly List<DecisionProposal> _proposals = [];

    private Decision()
    {
    }

    public LocalizedText Title { get; private set; } = LocalizedText.Empty;

    public LocalizedText Text { get; private set; } = LocalizedText.Empty;

    public LocalizedText Reason { get; private set; } = LocalizedText.Empty;

    public DecisionOutcome Outcome { get; private set; }

    public DecisionState State { get; private set; }

    public Guid BodyId { get; private set; }

    public string? Delegate { get; private set; }

    public ProtocolReference Reference { get; private set; } = null!;

    public DateTimeOffset RecordedAt { get; private set; }

    public DateOnly? MinutesApprovedOn { get; private set; }

    public DateOnly? AnnouncedOn { get; private set; }

    public DateOnly? FinalOn { get; private set; }

    public DateOnly? AppealedOn { get; private set; }

    public DateOnly? AppealSettledOn { get; private set; }

    public IReadOnlyList<DecisionProposal> Proposals => _proposals;

    public DateOnly DecidedOn => Reference.Date;

    /// <summary>The proposal is done with, and needs no further decision.</summary>
    public bool Settles => Outcome is not (DecisionOutcome.ReferredBack or DecisionOutcome.Postponed);

    public static Result<Decision> Record(
        Guid id, DecisionDetails details, IReadOnlyCollection<Proposal> proposals, Concern concern, DateTimeOffset now)
    {
        if ((Check(details, now) ?? CheckProposals(proposals, details.Reference.Date)) is { } error)
            return error;
        var decision = new Decision
        {
            Id = id,
            BodyId = details.BodyId,
            Delegate = string.IsNullOrWhiteSpace(details.Delegate) ? null : details.Delegate.Trim(),
            Reference = details.Reference,
            Outcome = details.Outcome,
            Title = details.Title,
            Text = details.Text,
            Reason = details.Reason,
            RecordedAt = now,
        };
        decision._proposals.AddRange(proposals.Select(p => new DecisionProposal(p.Id)));
        if (decision.Settles)
        {
            foreach (var proposal in proposals)
                proposal.Settle(id);
        }

        decision.Raise(new DecisionRecorded(id, concern));
        return decision;
    }

    public Result ApproveMinutes(DateOnly on, DateOnly today)
    {
        if (Check(DecisionState.MinutesApproved, on, DecidedOn, today, DecisionState.Decided) is { } error)
            return error;
        State = DecisionState.MinutesApproved;
        MinutesApprovedOn = on;
        return Result.Ok;
    }

    public Result Announce(DateOnly on, DateOnly today)
    {
        if (Check(DecisionState.Announced, on, MinutesApprovedOn, today, DecisionState.MinutesApproved) is { } error)
            return error;
        State = DecisionState.Announced;
        AnnouncedOn = on;
        return Result.Ok;
    }

    public Result BecomeFinal(DateOnly on, DateOnly today)
    {
        if (Check(DecisionState.Final, on, AnnouncedOn, today, DecisionState.Announced) is { } error)
            return error;
        State = DecisionState.Final;
        FinalOn = on;
        return Result.Ok;
    }

    /// <summary>An appeal may come before the minutes are approved, never after the decision is final.</summary>
    public Result Appeal(DateOnly on, DateOnly today)
    {
        var latest = AnnouncedOn ?? MinutesApprovedOn ?? DecidedOn;
        if (Check(DecisionState.Appealed, on, latest, today, DecisionState.Decided, DecisionState.MinutesApproved, DecisionState.Announced) is { } error)
            return error;
        State = DecisionState.Appealed;
        AppealedOn = on;
        return Result.Ok;
    }

    public Result Uphold(DateOnly on, DateOnly today)
    {
        if (Check(DecisionState.Upheld, on, AppealedOn, today, DecisionState.Appealed) is { } error)
            return error;
        State = DecisionState.Upheld;
        AppealSettledOn = on;
        return Result.Ok;
    }

    /// <summary>The court has done away with it: its proposals wait for a new decision.</summary>
    /// <param name="settled">The proposals that it settled.</param>
    public Result Annul(DateOnly on, DateOnly today, IEnumerable<Proposal> settled)
    {
        if (Check(DecisionState.Annulled, on, AppealedOn, today, DecisionState.Appealed) is { } error)
            return error;
        State = DecisionState.Annulled;
        AppealSettledOn = on;
        foreach (var proposal in settled.Where(p => p.DecisionId == Id))
            proposal.Reopen();
        Raise(new DecisionAnnulled(Id));
        return Result.Ok;
    }

    private static Error? Check(DecisionDetails details, DateTimeOffset now) =>
        details.Title.IsEmpty ? new DecisionTitleMissing()
        : details.Outcome == DecisionOutcome.Rejected && details.Reason.IsEmpty ? new RejectionNeedsReason()
        : details.Reference.Date > SwedishCalendar.DayOf(now) ? new DecisionInFuture()
        : null;

    private static Error? CheckProposals(IReadOnlyCollection<Proposal> proposals, DateOnly on) =>
        proposals.Count == 0 ? new DecisionWithoutProposal() : proposals.Select(p => p.CheckDecidable(on)).FirstOrDefault(e => e is not null);

    private Error? Check(DecisionState to, DateOnly on, DateOnly? notBefore, DateOnly today, params ReadOnlySpan<DecisionState> from) =>
        !from.Contains(State) ? new DecisionStateForbids(State, to)
        : on < notBefore ? new DecisionDatesOutOfOrder(notBefore.Value)
        : on > today ? new DecisionInFuture()
        : null;
}
