using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Places;

/// <summary>Changes what a place is called and where it lies; its address stays.</summary>
public sealed record ChangePlace(Guid Id, int? Version, PlaceDetails Details) : ICommand<Result>;

public sealed class ChangePlaceHandler(ITenantDb db) : ICommandHandler<ChangePlace, Result>
{
    public async ValueTask<Result> Handle(ChangePlace command, CancellationToken cancellationToken)
    {
        if (await db.Set<Place>().SingleOrDefaultAsync(p => p.Id == command.Id, cancellationToken) is not { } place)
            return NotFound.Instance;
        if (place.CheckVersion(command.Version) is { } stale)
            return stale;
        var details = command.Details;
        if (details.ParentId is { } parent && await db.CheckPlacesAsync([parent], cancellationToken) is { } unknown)
            return unknown;
        return place.Change(details.Kind, details.CleanName, details.Point, details.ParentId);
    }
}
