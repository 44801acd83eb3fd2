using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Decisions;
using ServiceiSamverkan.Application.Needs.Reading;

namespace ServiceiSamverkan.Application.Proposals;

public sealed record GetProposal(Guid Id) : IQuery<Result<ProposalPage>>;

public sealed class GetProposalHandler(ITenantDb db, ICaller caller) : IQueryHandler<GetProposal, Result<ProposalPage>>
{
    public async ValueTask<Result<ProposalPage>> Handle(GetProposal query, CancellationToken cancellationToken)
    {
        var asked = db.PublicProposals().Where(p => p.Id == query.Id);
        var proposal = await asked.SingleOrDefaultAsync(cancellationToken);
        if (proposal is null)
            return NotFound.Instance;
        var needIds = proposal.Needs.Select(n => n.NeedId).ToList();
        return new ProposalPage(
            (await asked.ReadAsync(db, caller.Language, cancellationToken))[0],
            proposal.Text.In(caller.Language),
            proposal.WithdrawReason,
            await db.PublicNeeds().Where(n => needIds.Contains(n.Id)).LinksAsync(caller.Language, cancellationToken),
            await db.PublicDecisions().Where(d => d.Proposals.Any(p => p.ProposalId == proposal.Id))
                .OrderBy(d => d.RecordedAt).ThenBy(d => d.Id)
                .ReadAsync(db, caller.Language, cancellationToken));
    }
}
