using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Application.Places;
using ServiceiSamverkan.Domain.Venues;

namespace ServiceiSamverkan.Application.Venues;

/// <summary>The venues of the register in Swedish order, without who has the keys.</summary>
/// <param name="WithClosed">Also those that are no longer used.</param>
public sealed record ListVenues(PageRequest Page, bool WithClosed = false) : IQuery<Result<Page<VenueItem>>>;

public sealed record VenueItem(Guid Id, string Name, string Address, PlaceLinkItem? Place, string HearingLoop, string Access, bool IsOpen);

public sealed class ListVenuesHandler(ITenantDb db, ICaller caller) : IQueryHandler<ListVenues, Result<Page<VenueItem>>>
{
    public async ValueTask<Result<Page<VenueItem>>> Handle(ListVenues query, CancellationToken cancellationToken)
    {
        if (query.Page.RowsBefore() is { Error: { } error })
            return error;
        var before = query.Page.RowsBefore().Value;
        var rows = await db.Set<KeptVenue>().AsNoTracking()
            .Where(v => query.WithClosed || v.IsOpen)
            .OrderBy(v => v.SortKey).ThenBy(v => v.Id)
            .Skip(before).Take(query.Page.Size + 1)
            .Select(v => new { v.Id, v.PlaceId, v.Venue.Name, v.Venue.Address, v.Venue.HearingLoop, v.Venue.Access, v.IsOpen })
            .ToListAsync(cancellationToken);
        var places = await db.LinksToPlacesAsync(rows.Select(r => r.PlaceId), caller.Language, cancellationToken);
        VenueItem[] items = [.. rows.Select(v => new VenueItem(v.Id, v.Name, v.Address, places.GetValueOrDefault(v.PlaceId), v.HearingLoop, v.Access, v.IsOpen))];
        return query.Page.Of(items, before);
    }
}
