using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Contributions.Import;

/// <summary>The places that a file may name, by every name that they have in any language.</summary>
public sealed class PlaceNames
{
    private readonly Dictionary<string, Guid> _ids = new(StringComparer.OrdinalIgnoreCase);

    private PlaceNames()
    {
    }

    public static async Task<PlaceNames> LoadAsync(ITenantDb db, CancellationToken cancellationToken)
    {
        var names = new PlaceNames();
        var places = await db.Set<Place>().AsNoTracking().Where(p => p.State == PlaceState.Active).Select(p => new { p.Id, p.Name }).ToListAsync(cancellationToken);
        foreach (var place in places)
        {
            foreach (var name in place.Name.Texts.Values)
                names._ids.TryAdd(name, place.Id);
        }

        return names;
    }

    /// <summary>Null for no name and for an unknown one.</summary>
    public Guid? Find(string? name) => name is not null && _ids.TryGetValue(name, out var id) ? id : null;
}
