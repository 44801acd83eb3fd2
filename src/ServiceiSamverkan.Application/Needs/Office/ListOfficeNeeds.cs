using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Application.Needs.Office;

/// <summary>All needs, newest first.</summary>
public sealed record ListOfficeNeeds(Guid? DialogueId, NeedState? State, PageRequest Page) : IQuery<Result<Page<OfficeNeedItem>>>;

public sealed class ListOfficeNeedsHandler(ITenantDb db, ICaller caller) : IQueryHandler<ListOfficeNeeds, Result<Page<OfficeNeedItem>>>
{
    public async ValueTask<Result<Page<OfficeNeedItem>>> Handle(ListOfficeNeeds query, CancellationToken cancellationToken)
    {
        var after = query.Page.After();
        if (after.Error is { } error)
            return error;
        var needs = db.Set<Need>().AsNoTracking();
        if (query.DialogueId is { } dialogueId)
            needs = needs.Where(n => n.DialogueId == dialogueId);
        if (query.State is { } state)
            needs = needs.Where(n => n.State == state);
        var rows = await needs.NewestFirstAfter(after.Value, n => n.CreatedAt, n => n.Id)
            .Take(query.Page.Size + 1)
            .ReadForOfficeAsync(db, caller.Language, cancellationToken);
        return query.Page.Of(rows, n => new(n.CreatedAt, n.Id));
    }
}
