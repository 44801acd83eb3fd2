using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Commitments;
using ServiceiSamverkan.Application.Contributions;
using ServiceiSamverkan.Application.Needs.Reading;
using ServiceiSamverkan.Domain.Bodies;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Proposals;

namespace ServiceiSamverkan.Application.Proposals.Reading;

/// <summary>What an elected member reads before a decision: the needs, the voices behind them, the numbers, and what residents were promised.</summary>
public sealed record GetDecisionBrief(Guid ProposalId) : IQuery<Result<DecisionBrief>>;

public sealed class GetDecisionBriefHandler(ITenantDb db, ICaller caller, TimeProvider clock) : IQueryHandler<GetDecisionBrief, Result<DecisionBrief>>
{
    /// <summary>As many as one reads; the number beside them tells of the rest.</summary>
    private const int ShownVoices = 6;

    public async ValueTask<Result<DecisionBrief>> Handle(GetDecisionBrief query, CancellationToken cancellationToken)
    {
        var language = caller.Language;
        var proposal = await db.Set<Proposal>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == query.ProposalId && p.State != ProposalState.Draft, cancellationToken);
        if (proposal is null)
            return NotFound.Instance;
        var ids = proposal.Needs.Select(n => n.NeedId).ToList();
        var needs = await db.Set<Need>().AsNoTracking().Where(n => ids.Contains(n.Id)).OrderByDescending(n => n.SourceCount).ThenBy(n => n.Id).ToListAsync(cancellationToken);
        var body = await db.Set<DecisionBody>().AsNoTracking().Where(b => b.Id == proposal.BodyId).Select(b => b.Name).SingleAsync(cancellationToken);
        List<BriefNeed> read = [];
        foreach (var need in needs)
            read.Add(await ReadAsync(need, language, cancellationToken));
        return new DecisionBrief(
            proposal.Id,
            proposal.Title.In(language),
            proposal.Text.In(language),
            proposal.State,
            body.In(language),
            proposal.SubmittedOn,
            read,
            await DialoguesAsync([.. needs.Select(n => n.DialogueId).OfType<Guid>().Distinct()], language, cancellationToken),
            await db.CommitmentsOf(ids).OrderBy(c => c.DueOn).ThenBy(c => c.Id).ReadAsync(language, SwedishCalendar.DayOf(clock.GetUtcNow()), cancellationToken));
    }

    private async Task<BriefNeed> ReadAsync(Need need, string language, CancellationToken cancellationToken)
    {
        var sources = db.Set<NeedSource>().Where(s => s.NeedId == need.Id);
        var channels = await db.Set<Contribution>().Where(c => sources.Any(s => s.ContributionId == c.Id))
            .GroupBy(c => c.Channel).Select(g => new ChannelCount(g.Key, g.Count())).ToListAsync(cancellationToken);
        return new BriefNeed(
            need.Id,
            need.Title.In(language),
            need.Text.In(language),
            await db.AreaNamesAsync([.. need.Areas.Select(a => a.PriorityAreaId)], language, cancellationToken),
            [.. (await db.PlaceNamesAsync(need.Places.Select(p => p.PlaceId), language, cancellationToken)).Values.Select(p => p.Name).Order(StringComparer.Ordinal)],
            need.SourceCount,
            await db.Set<Support>().CountAsync(x => sources.Any(s => s.ContributionId == x.ContributionId), cancellationToken),
            [.. channels.OrderByDescending(c => c.Count)],
            [.. (await db.VoicesOfAsync(need.Id, cancellationToken)).Take(ShownVoices)]);
    }

    private async Task<IReadOnlyList<BriefDialogue>> DialoguesAsync(IReadOnlyCollection<Guid> ids, string language, CancellationToken cancellationToken)
    {
        var rows = await db.Set<Dialogue>().AsNoTracking().Where(d => ids.Contains(d.Id)).OrderBy(d => d.OpenedAt)
            .Select(d => new
            {
                d.Id,
                d.Slug,
                d.Title,
                d.Promise,
                Due = d.NextWordOn ?? d.FeedbackOn,
                d.SupportBasis,
                Contributions = db.Set<Contribution>().Count(c => c.DialogueId == d.Id),
                Unanswered = db.Set<Contribution>().Where(Contribution.AwaitsAnswer).Count(c => c.DialogueId == d.Id),
            }).ToListAsync(cancellationToken);
        return rows.ConvertAll(d => new BriefDialogue(
            new DialogueLink(d.Id, d.Slug, d.Title.In(language)), d.Promise.In(language), d.Due, d.SupportBasis, d.Contributions, d.Unanswered));
    }
}
