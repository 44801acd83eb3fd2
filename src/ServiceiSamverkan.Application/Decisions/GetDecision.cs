using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Commitments;
using ServiceiSamverkan.Application.Feedbacks;
using ServiceiSamverkan.Application.Needs.Reading;
using ServiceiSamverkan.Application.Proposals;
using ServiceiSamverkan.Domain.Proposals;

namespace ServiceiSamverkan.Application.Decisions;

public sealed record GetDecision(Guid Id) : IQuery<Result<DecisionPage>>;

public sealed class GetDecisionHandler(ITenantDb db, ICaller caller, TimeProvider clock) : IQueryHandler<GetDecision, Result<DecisionPage>>
{
    public async ValueTask<Result<DecisionPage>> Handle(GetDecision query, CancellationToken cancellationToken)
    {
        var language = caller.Language;
        var asked = db.PublicDecisions().Where(d => d.Id == query.Id);
        var decision = await asked.SingleOrDefaultAsync(cancellationToken);
        if (decision is null)
            return NotFound.Instance;
        var proposalIds = decision.Proposals.Select(p => p.ProposalId).ToList();
        var proposals = db.PublicProposals().Where(p => proposalIds.Contains(p.Id));
        var needs = db.PublicNeeds().Where(n => db.Set<Proposal>().Any(p => proposalIds.Contains(p.Id) && p.Needs.Any(x => x.NeedId == n.Id)));
        return new DecisionPage(
            (await asked.ReadAsync(db, language, cancellationToken))[0],
            decision.Text.In(language),
            decision.Reason.In(language),
            decision.Reference.DiaryNumber,
            decision.Reference.Url,
            decision.MinutesApprovedOn,
            decision.AnnouncedOn,
            decision.FinalOn,
            decision.AppealedOn,
            decision.AppealSettledOn,
            await proposals.OrderBy(p => p.CreatedAt).ThenBy(p => p.Id).ReadAsync(db, language, cancellationToken),
            await needs.LinksAsync(language, cancellationToken),
            await db.PublicCommitments().Where(c => c.DecisionId == decision.Id).OrderBy(c => c.DueOn).ThenBy(c => c.Id)
                .ReadAsync(language, SwedishCalendar.DayOf(clock.GetUtcNow()), cancellationToken),
            await db.PublicAnswers().Where(f => f.Decisions.Any(d => d.DecisionId == decision.Id)).OrderBy(f => f.PublishedAt).ThenBy(f => f.Id)
                .ReadAsync(db, language, cancellationToken));
    }
}
