using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Application.Needs.Reading;

/// <summary>Confirmed needs, newest first.</summary>
public sealed record ListNeeds(Guid? DialogueId, Guid? PlaceId, PageRequest Page) : IQuery<Result<Page<NeedItem>>>;

public sealed class ListNeedsHandler(ITenantDb db, ICaller caller) : IQueryHandler<ListNeeds, Result<Page<NeedItem>>>
{
    public async ValueTask<Result<Page<NeedItem>>> Handle(ListNeeds query, CancellationToken cancellationToken)
    {
        var after = query.Page.After();
        if (after.Error is { } error)
            return error;
        var needs = db.PublicNeeds().Where(n => n.State == NeedState.Confirmed);
        if (query.DialogueId is { } dialogueId)
            needs = needs.Where(n => n.DialogueId == dialogueId);
        if (query.PlaceId is { } placeId)
            needs = needs.Where(n => n.Places.Any(p => p.PlaceId == placeId));
        var rows = await needs.NewestFirstAfter(after.Value, n => n.ConfirmedAt!.Value, n => n.Id)
            .Take(query.Page.Size + 1)
            .ReadAsync(db, caller.Language, cancellationToken);
        return query.Page.Of(rows, n => new(n.ConfirmedAt, n.Id));
    }
}
