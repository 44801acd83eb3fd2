using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Domain.Proposals;

/// <summary>
/// What the municipality is asked to do about one or more needs: <c>Draft → Submitted → Decided | Withdrawn</c>. A decision
/// that postpones it or sends it back leaves it submitted.
/// </summary>
public sealed class Proposal : Aggregate
{
    public const int TitleMaxLength = 150;
    public const int TextMaxLength = 10_000;
    public const int ReasonMaxLength = 1000;

    private readonly List<ProposalNeed> _needs = [];

    private Proposal()
    {
    }

    public LocalizedText Title { get; private set; } = LocalizedText.Empty;

    public LocalizedText Text { get; private set; } = LocalizedText.Empty;

    public ProposalState State { get; private set; }

    public Guid BodyId { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateOnly? SubmittedOn { get; private set; }

    public string? WithdrawReason { get; private set; }

    /// <summary>The decision that settled it.</summary>
    public Guid? DecisionId { get; private set; }

    public IReadOnlyList<ProposalNeed> Needs => _needs;

    public static Result<Proposal> Create(Guid id, ProposalDetails details, DateTimeOffset now)
    {
        var proposal = new Proposal { Id = id, CreatedAt = now };
        return proposal.Change(details) is { Error: { } error } ? error : proposal;
    }

    public Result Change(ProposalDetails details)
    {
        if (State != ProposalState.Draft)
            return new ProposalStateForbids(State);
        if (details.Title.IsEmpty)
            return new ProposalTitleMissing();
        if (details.Needs.Any(n => n.State != NeedState.Confirmed))
            return new NeedIsNotConfirmed();
        Title = details.Title;
        Text = details.Text;
        BodyId = details.BodyId;
        var wanted = details.Needs.Select(n => n.Id).ToHashSet();
        _needs.RemoveAll(n => !wanted.Contains(n.NeedId));
        _needs.AddRange(wanted.Except(_needs.Select(n => n.NeedId)).Select(id => new ProposalNeed(id)));
        return Result.Ok;
    }

    /// <param name="on">The day on which it was handed in, today or earlier.</param>
    public Result Submit(DateOnly on, Concern concern, DateTimeOffset now)
    {
        if (State != ProposalState.Draft)
            return new ProposalStateForbids(State);
        if (_needs.Count == 0)
            return new ProposalWithoutNeed();
        if (Text.IsEmpty)
            return new ProposalTextMissing();
        if (on > SwedishCalendar.DayOf(now))
            return new SubmittedInFuture();
        State = ProposalState.Submitted;
        SubmittedOn = on;
        Raise(new ProposalSubmitted(Id, concern));
        return Result.Ok;
    }

    public Result Withdraw(string reason)
    {
        if (State is not (ProposalState.Draft or ProposalState.Submitted))
            return new ProposalStateForbids(State);
        if (string.IsNullOrWhiteSpace(reason))
            return new WithdrawReasonMissing();
        State = ProposalState.Withdrawn;
        WithdrawReason = reason.Trim();
        return Result.Ok;
    }

    internal Error? CheckDecidable(DateOnly on) =>
        State != ProposalState.Submitted ? new ProposalStateForbids(State)
        : on < SubmittedOn ? new DecidedBeforeSubmission(SubmittedOn.Value)
        : null;

    internal void Settle(Guid decisionId)
    {
        State = ProposalState.Decided;
        DecisionId = decisionId;
    }

    /// <summary>The decision that settled it has been annulled: it waits for a new one.</summary>
    internal void Reopen()
    {
        State = ProposalState.Submitted;
        DecisionId = null;
    }
}
