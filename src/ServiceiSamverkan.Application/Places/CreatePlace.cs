using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Places;

/// <summary>Puts a village or locality on the map of the municipality.</summary>
public sealed record CreatePlace(PlaceDetails Details) : ICommand<Result<PlaceCreated>>;

public sealed record PlaceCreated(Guid Id, string Slug);

public sealed class CreatePlaceHandler(ITenantDb db, IIdSource ids) : ICommandHandler<CreatePlace, Result<PlaceCreated>>
{
    public async ValueTask<Result<PlaceCreated>> Handle(CreatePlace command, CancellationToken cancellationToken)
    {
        var details = command.Details;
        if (details.ParentId is { } parent && await db.CheckPlacesAsync([parent], cancellationToken) is { } unknown)
            return unknown;
        var name = details.CleanName;
        var slug = await FreeSlug.FindAsync(db.Set<Place>().Select(p => p.Slug), name.In(LocalizedText.Swedish), "plats", cancellationToken);
        var created = Place.Create(ids.Next(), slug, details.Kind, name, details.Point, details.ParentId);
        if (created.Error is { } error)
            return error;
        db.Set<Place>().Add(created.Value);
        return new PlaceCreated(created.Value.Id, slug);
    }
}
