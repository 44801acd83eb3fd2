using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Places;

/// <summary>The places that something names.</summary>
public static class KnownPlaces
{
    /// <summary>Says that one of the places does not exist; null when all do.</summary>
    public static async Task<Error?> CheckPlacesAsync(this ITenantDb db, IEnumerable<Guid> ids, CancellationToken cancellationToken)
    {
        Guid[] named = [.. ids.Distinct()];
        return named.Length == 0 || await db.Set<Place>().CountAsync(p => named.Contains(p.Id), cancellationToken) == named.Length
            ? null
            : new PlaceUnknown();
    }

    /// <summary>Links to places, named in the reader's language, by id.</summary>
    public static async Task<IReadOnlyDictionary<Guid, PlaceLinkItem>> LinksToPlacesAsync(
        this ITenantDb db, IEnumerable<Guid> ids, string language, CancellationToken cancellationToken)
    {
        Guid[] named = [.. ids.Distinct()];
        return named.Length == 0
            ? new Dictionary<Guid, PlaceLinkItem>()
            : await db.Set<Place>().AsNoTracking().Where(p => named.Contains(p.Id)).Select(p => new { p.Id, p.Slug, p.Name })
                .ToDictionaryAsync(p => p.Id, p => new PlaceLinkItem(p.Id, p.Slug, p.Name.In(language)), cancellationToken);
    }
}
