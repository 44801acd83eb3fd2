using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Needs.Reading;
using ServiceiSamverkan.Application.Paging;

namespace ServiceiSamverkan.Application.Proposals;

/// <summary>Submitted proposals, newest first.</summary>
public sealed record ListProposals(Guid? NeedId, PageRequest Page) : IQuery<Result<Page<ProposalItem>>>;

public sealed class ListProposalsHandler(ITenantDb db, ICaller caller) : IQueryHandler<ListProposals, Result<Page<ProposalItem>>>
{
    public async ValueTask<Result<Page<ProposalItem>>> Handle(ListProposals query, CancellationToken cancellationToken)
    {
        var after = query.Page.After();
        if (after.Error is { } error)
            return error;
        var proposals = query.NeedId is { } needId ? db.ProposalsOf([needId]) : db.PublicProposals();
        var rows = await proposals.NewestFirstAfter(after.Value, p => p.CreatedAt, p => p.Id)
            .Take(query.Page.Size + 1)
            .ReadAsync(db, caller.Language, cancellationToken);
        return query.Page.Of(rows, p => new(p.CreatedAt, p.Id));
    }
}
