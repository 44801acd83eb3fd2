using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Decisions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Proposals;
using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Application.Region.Reports;

/// <summary>Follows contributions to answers and decisions, as they stood at the end of a window.</summary>
internal sealed class LoopReading(ITenantDb db, int answerDays)
{
    /// <summary>Received up to the end of the window, neither imported nor by then rejected or withdrawn.</summary>
    public static IQueryable<Contribution> Counted(IQueryable<Contribution> contributions, ReportSpan span) =>
        contributions.Where(c => c.ReceivedAt >= span.CountedFrom && c.ReceivedAt < span.End && c.ImportKey == null
            && !(c.State == ContributionState.Rejected && c.ModeratedAt < span.End)
            && !(c.State == ContributionState.Withdrawn && c.WithdrawnAt < span.End));

    public async Task<List<ContributionFacts>> ContributionsAsync(ReportSpan span, CancellationToken cancellationToken)
    {
        var rows = await Counted(db.Set<Contribution>(), span)
            .Select(c => new Row(c.Id, c.ReceivedAt, c.AnsweredAt, c.WaivedAt,
                db.Set<Dialogue>().Where(d => d.Id == c.DialogueId).Select(d => d.FeedbackOn).FirstOrDefault()))
            .ToListAsync(cancellationToken);
        var words = await InterimWordsAsync(span, cancellationToken);
        var decided = (await DecidedContributions(span).ToListAsync(cancellationToken)).ToHashSet();
        return [.. rows.Select(r => FactsOf(r, span, words[r.Id], decided.Contains(r.Id)))];
    }

    public async Task<ProposalFacts> ProposalsAsync(ReportSpan span, CancellationToken cancellationToken)
    {
        var (from, to) = (span.CountedFromDay, span.Window.To);
        var submitted = db.Set<Proposal>().Where(p => p.SubmittedOn >= from && p.SubmittedOn <= to && p.State != ProposalState.Withdrawn);
        var decided = DecidedProposals(span);
        return new(
            await submitted.CountAsync(cancellationToken),
            await submitted.CountAsync(p => decided.Contains(p.Id), cancellationToken));
    }

    private ContributionFacts FactsOf(Row row, ReportSpan span, IEnumerable<DateTimeOffset> words, bool ledToDecision)
    {
        var answered = row.AnsweredAt < span.End ? row.AnsweredAt : null;
        var waived = row.WaivedAt < span.End ? row.WaivedAt : null;
        var promisedOn = row.PromisedOn ?? SwedishCalendar.DayOf(row.ReceivedAt).AddDays(answerDays);
        var passed = waived is null && promisedOn <= span.Window.To;
        var heard = answered is { } at ? words.Append(at) : words;
        var silent = passed && !heard.Any(word => SwedishCalendar.DayOf(word) <= promisedOn);
        return new(row.ReceivedAt, answered, waived ?? span.End, passed, silent, ledToDecision);
    }

    private async Task<ILookup<Guid, DateTimeOffset>> InterimWordsAsync(ReportSpan span, CancellationToken cancellationToken)
    {
        var interim = db.Set<Feedback>().Where(f => f.Kind == FeedbackKind.Interim && f.PublishedAt < span.End);
        var told = await db.Set<FeedbackRecipient>()
            .Join(interim, r => r.FeedbackId, f => f.Id, (r, f) => new { r.ContributionId, f.PublishedAt })
            .ToListAsync(cancellationToken);
        return told.ToLookup(t => t.ContributionId, t => t.PublishedAt!.Value);
    }

    private IQueryable<Guid> DecidedContributions(ReportSpan span)
    {
        var proposals = DecidedProposals(span);
        var needs = db.Set<Proposal>().Where(p => proposals.Contains(p.Id)).SelectMany(p => p.Needs).Select(n => n.NeedId);
        return db.Set<NeedSource>().Where(s => needs.Contains(s.NeedId)).Select(s => s.ContributionId).Distinct();
    }

    /// <summary>Proposals that a standing decision has settled by the end of the window.</summary>
    private IQueryable<Guid> DecidedProposals(ReportSpan span)
    {
        var to = span.Window.To;
        return db.Set<Decision>()
            .Where(d => d.State != DecisionState.Annulled && d.Reference.Date <= to
                && d.Outcome != DecisionOutcome.ReferredBack && d.Outcome != DecisionOutcome.Postponed)
            .SelectMany(d => d.Proposals).Select(p => p.ProposalId);
    }

    private sealed record Row(Guid Id, DateTimeOffset ReceivedAt, DateTimeOffset? AnsweredAt, DateTimeOffset? WaivedAt, DateOnly? PromisedOn);
}
