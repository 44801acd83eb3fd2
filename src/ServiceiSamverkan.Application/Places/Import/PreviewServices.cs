using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Csv;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Places.Import;

/// <summary>Shows what a list of services would bring, before anything is changed.</summary>
public sealed record PreviewServices(ServiceFile File) : IQuery<Result<ServicePreview>>;

/// <param name="Imported">Rows that say something that is not recorded.</param>
/// <param name="First">The first rows that can be read.</param>
/// <param name="Changes">What those who follow a place would hear of, at most as much as a person can take in.</param>
/// <param name="Changed">How many there are.</param>
/// <param name="Flaws">What must be put right first, at most as many as a person can take in.</param>
public sealed record ServicePreview(
    int Rows, int Imported, int AlreadyHere, IReadOnlyList<PlacedService> First, IReadOnlyList<ServiceChange> Changes, int Changed, IReadOnlyList<Error> Flaws, int FlawCount);

public sealed record ServiceChange(PlaceLinkItem Place, PlaceServiceLine Before, PlaceServiceLine After);

public sealed class PreviewServicesHandler(ITenantDb db, ICsvTables tables, ICaller caller, TimeProvider clock) : IQueryHandler<PreviewServices, Result<ServicePreview>>
{
    private const int Shown = 20;

    public async ValueTask<Result<ServicePreview>> Handle(PreviewServices query, CancellationToken cancellationToken)
    {
        var today = SwedishCalendar.DayOf(clock.GetUtcNow());
        var taken = await TakenServices.TakeAsync(db, db.Set<Place>().AsNoTracking(), tables, query.File, today, cancellationToken);
        if (taken.Error is not null)
            return taken.Error;
        var (rows, alreadyHere, news, flaws) = taken.Value;
        var labels = (await db.ServiceLabelsAsync(caller.Language, cancellationToken)).ToDictionary(l => l.Key, l => l.Label);
        var first = rows.Take(Shown).ToList();
        var shown = news.Take(Shown).ToList();
        var links = await db.LinksToPlacesAsync(
            [.. first.Select(r => r.PlaceId), .. shown.Select(n => n.Place.Id), .. first.Select(r => r.Service.AtPlaceId).Concat(shown.SelectMany(n => new[] { n.Before.AtPlaceId, n.After.AtPlaceId })).OfType<Guid>()],
            caller.Language,
            cancellationToken);
        return new ServicePreview(
            rows.Count,
            rows.Count - alreadyHere,
            alreadyHere,
            [.. first.Select(row => new PlacedService(links[row.PlaceId], Line(row.Service)))],
            [.. shown.Select(change => new ServiceChange(links[change.Place.Id], Line(change.Before), Line(change.After)))],
            news.Count,
            [.. flaws.Take(Shown)],
            flaws.Count);

        PlaceServiceLine Line(PlaceService service) => PlaceServiceLine.Of(service, labels, links);
    }
}
