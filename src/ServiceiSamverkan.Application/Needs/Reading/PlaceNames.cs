using ServiceiSamverkan.Application.Contributions;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Needs.Reading;

internal static class PlaceNames
{
    /// <summary>The places' names in the reader's language, by identifier.</summary>
    public static async ValueTask<IReadOnlyDictionary<Guid, PlaceName>> PlaceNamesAsync(
        this ITenantDb db, IEnumerable<Guid> placeIds, string language, CancellationToken cancellationToken)
    {
        var wanted = placeIds.Distinct().ToList();
        if (wanted.Count == 0)
            return new Dictionary<Guid, PlaceName>();
        return await db.Set<Place>().AsNoTracking()
            .Where(p => wanted.Contains(p.Id))
            .Select(p => new { p.Id, p.Name })
            .ToDictionaryAsync(p => p.Id, p => new PlaceName(p.Id, p.Name.In(language)), cancellationToken);
    }
}
