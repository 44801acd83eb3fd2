using ServiceiSamverkan.Domain.Proposals;

namespace ServiceiSamverkan.Application.Proposals.Office;

public sealed record GetOfficeProposal(Guid Id) : IQuery<Result<OfficeProposal>>;

/// <summary>A proposal as its form shows it. Texts by language.</summary>
public sealed record OfficeProposal(
    Guid Id,
    int Version,
    ProposalState State,
    IReadOnlyDictionary<string, string> Title,
    IReadOnlyDictionary<string, string> Text,
    Guid BodyId,
    IReadOnlyList<Guid> NeedIds,
    DateOnly? SubmittedOn,
    string? WithdrawReason,
    Guid? DecisionId);

public sealed class GetOfficeProposalHandler(ITenantDb db) : IQueryHandler<GetOfficeProposal, Result<OfficeProposal>>
{
    public async ValueTask<Result<OfficeProposal>> Handle(GetOfficeProposal query, CancellationToken cancellationToken)
    {
        var proposal = await db.Set<Proposal>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == query.Id, cancellationToken);
        return proposal is null
            ? NotFound.Instance
            : new OfficeProposal(
                proposal.Id,
                proposal.Version,
                proposal.State,
                proposal.Title.Texts,
                proposal.Text.Texts,
                proposal.BodyId,
                [.. proposal.Needs.Select(n => n.NeedId)],
                proposal.SubmittedOn,
                proposal.WithdrawReason,
                proposal.DecisionId);
    }
}
