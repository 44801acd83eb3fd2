using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Application.Places;
using ServiceiSamverkan.Domain.Associations;

namespace ServiceiSamverkan.Application.Associations;

/// <summary>The associations of the municipality in Swedish order, without contact persons.</summary>
/// <param name="PlaceId">Only those that stand for this place.</param>
/// <param name="WithEnded">Also those that are no more.</param>
public sealed record ListAssociations(PageRequest Page, Guid? PlaceId = null, bool WithEnded = false) : IQuery<Result<Page<AssociationItem>>>;

public sealed record AssociationItem(Guid Id, string Slug, string Name, string? Website, bool IsActive, IReadOnlyList<PlaceLinkItem> Places);

public sealed class ListAssociationsHandler(ITenantDb db, ICaller caller) : IQueryHandler<ListAssociations, Result<Page<AssociationItem>>>
{
    public async ValueTask<Result<Page<AssociationItem>>> Handle(ListAssociations query, CancellationToken cancellationToken)
    {
        if (query.Page.RowsBefore() is { Error: { } error })
            return error;
        var before = query.Page.RowsBefore().Value;
        var rows = await db.Set<Association>().AsNoTracking()
            .Where(a => query.WithEnded || a.IsActive)
            .Where(a => query.PlaceId == null || a.Places.Any(p => p.PlaceId == query.PlaceId))
            .OrderBy(a => a.SortKey).ThenBy(a => a.Id)
            .Skip(before).Take(query.Page.Size + 1)
            .Select(a => new { a.Id, a.Slug, a.Name, a.Website, a.IsActive, Places = a.Places.Select(p => p.PlaceId).ToList() })
            .ToListAsync(cancellationToken);
        var places = await db.LinksToPlacesAsync(rows.SelectMany(r => r.Places), caller.Language, cancellationToken);
        AssociationItem[] items =
        [
            .. rows.Select(a => new AssociationItem(
                a.Id, a.Slug, a.Name, a.Website, a.IsActive, [.. a.Places.Select(p => places.GetValueOrDefault(p)).OfType<PlaceLinkItem>()])),
        ];
        return query.Page.Of(items, before);
    }
}
