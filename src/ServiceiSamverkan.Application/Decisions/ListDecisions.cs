using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Needs.Reading;
using ServiceiSamverkan.Application.Paging;

namespace ServiceiSamverkan.Application.Decisions;

/// <summary>Decisions, the last recorded first.</summary>
public sealed record ListDecisions(Guid? NeedId, PageRequest Page) : IQuery<Result<Page<DecisionItem>>>;

public sealed class ListDecisionsHandler(ITenantDb db, ICaller caller) : IQueryHandler<ListDecisions, Result<Page<DecisionItem>>>
{
    public async ValueTask<Result<Page<DecisionItem>>> Handle(ListDecisions query, CancellationToken cancellationToken)
    {
        var after = query.Page.After();
        if (after.Error is { } error)
            return error;
        var decisions = query.NeedId is { } needId ? db.DecisionsOf([needId]) : db.PublicDecisions();
        var rows = await decisions.NewestFirstAfter(after.Value, d => d.RecordedAt, d => d.Id)
            .Take(query.Page.Size + 1)
            .ReadAsync(db, caller.Language, cancellationToken);
        return query.Page.Of(rows, d => new(d.RecordedAt, d.Id));
    }
}
