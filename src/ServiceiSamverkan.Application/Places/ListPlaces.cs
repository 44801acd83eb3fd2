using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Places;

/// <summary>The places of the municipality in Swedish order; those that have ended only when asked for.</summary>
public sealed record ListPlaces(PageRequest Page, bool WithEnded = false) : IQuery<Result<Page<PlaceItem>>>;

/// <param name="Population">The latest figure, with its day.</param>
/// <param name="OpenDialogues">Dialogues that are open about this place.</param>
public sealed record PlaceItem(
    Guid Id, string Slug, string Name, PlaceKind Kind, PlaceState State, PopulationFigure? Population, int OpenDialogues, int Version);

public sealed class ListPlacesHandler(ITenantDb db, ICaller caller) : IQueryHandler<ListPlaces, Result<Page<PlaceItem>>>
{
    public async ValueTask<Result<Page<PlaceItem>>> Handle(ListPlaces query, CancellationToken cancellationToken)
    {
        if (query.Page.RowsBefore() is { Error: { } error })
            return error;
        var before = query.Page.RowsBefore().Value;
        var dialogues = db.Set<Dialogue>();
        var rows = await db.Set<Place>().AsNoTracking()
            .Where(p => query.WithEnded || p.State == PlaceState.Active)
            .OrderBy(p => p.SortKey).ThenBy(p => p.Id)
            .Skip(before).Take(query.Page.Size + 1)
            .Select(p => new
            {
                p.Id,
                p.Slug,
                p.Name,
                p.Kind,
                p.State,
                p.Version,
                Population = p.Population.OrderByDescending(f => f.Date).FirstOrDefault(),
                Open = dialogues.Count(d => d.State == DialogueState.Open && d.Places.Any(l => l.PlaceId == p.Id)),
            })
            .ToListAsync(cancellationToken);
        PlaceItem[] items = [.. rows.Select(p => new PlaceItem(p.Id, p.Slug, p.Name.In(caller.Language), p.Kind, p.State, p.Population, p.Open, p.Version))];
        return query.Page.Of(items, before);
    }
}
