using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Places;

/// <summary>A place with its names in all languages, to be changed.</summary>
public sealed record GetPlaceForOffice(Guid Id) : IQuery<Result<PlaceForOffice>>;

public sealed record PlaceForOffice(
    Guid Id,
    string Slug,
    PlaceKind Kind,
    LocalizedText Name,
    PlaceState State,
    DateOnly? EndedOn,
    string? EndReason,
    Guid? MergedIntoId,
    GeoPoint? Point,
    Guid? ParentId,
    IReadOnlyList<PopulationFigure> Population,
    IReadOnlyList<PlaceService> Services,
    int Version);

public sealed class GetPlaceForOfficeHandler(ITenantDb db) : IQueryHandler<GetPlaceForOffice, Result<PlaceForOffice>>
{
    public async ValueTask<Result<PlaceForOffice>> Handle(GetPlaceForOffice query, CancellationToken cancellationToken) =>
        await db.Set<Place>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == query.Id, cancellationToken) is { } place
            ? new PlaceForOffice(
                place.Id,
                place.Slug,
                place.Kind,
                place.Name,
                place.State,
                place.EndedOn,
                place.EndReason,
                place.MergedIntoId,
                place.Point,
                place.ParentId,
                [.. place.Population.OrderByDescending(p => p.Date)],
                [.. place.Services.OrderByDescending(s => s.Since).ThenBy(s => s.Kind, StringComparer.Ordinal)],
                place.Version)
            : NotFound.Instance;
}
