using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Domain.Proposals;

namespace ServiceiSamverkan.Application.Proposals.Office;

/// <summary>All proposals, drafts included, newest first.</summary>
public sealed record ListOfficeProposals(ProposalState? State, PageRequest Page) : IQuery<Result<Page<ProposalItem>>>;

public sealed class ListOfficeProposalsHandler(ITenantDb db, ICaller caller) : IQueryHandler<ListOfficeProposals, Result<Page<ProposalItem>>>
{
    public async ValueTask<Result<Page<ProposalItem>>> Handle(ListOfficeProposals query, CancellationToken cancellationToken)
    {
        var after = query.Page.After();
        if (after.Error is { } error)
            return error;
        var proposals = db.Set<Proposal>().AsNoTracking();
        if (query.State is { } state)
            proposals = proposals.Where(p => p.State == state);
        var rows = await proposals.NewestFirstAfter(after.Value, p => p.CreatedAt, p => p.Id)
            .Take(query.Page.Size + 1)
            .ReadAsync(db, caller.Language, cancellationToken);
        return query.Page.Of(rows, p => new(p.CreatedAt, p.Id));
    }
}
