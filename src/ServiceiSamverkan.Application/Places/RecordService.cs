using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Places;

/// <summary>Notes that a service is at a place, elsewhere or gone since a day, and who says so.</summary>
/// <param name="Kind">Key of a service kind: built in, or the municipality's own.</param>
public sealed record RecordService(
    Guid PlaceId, int? Version, string? Kind, ServiceStatus Status, DateOnly Since, Guid? AtPlaceId, int? DistanceKm, string? Source)
    : ICommand<Result>;

public sealed class RecordServiceHandler(ITenantDb db, TimeProvider clock) : ICommandHandler<RecordService, Result>
{
    public async ValueTask<Result> Handle(RecordService command, CancellationToken cancellationToken)
    {
        if (await db.Set<Place>().SingleOrDefaultAsync(p => p.Id == command.PlaceId, cancellationToken) is not { } place)
            return NotFound.Instance;
        if (place.CheckVersion(command.Version) is { } stale)
            return stale;
        var kind = command.Kind.AsLine();
        if (ServiceKind.BuiltIn.All(b => b.Key != kind) && !await db.Set<ServiceKind>().AnyAsync(k => k.Key == kind, cancellationToken))
            return new ServiceKindUnknown();
        if (command.AtPlaceId is { } at && await db.CheckPlacesAsync([at], cancellationToken) is { } unknown)
            return unknown;
        var service = new PlaceService(kind, command.Since, command.Status, command.AtPlaceId, command.DistanceKm, command.Source.AsLine());
        return place.RecordService(service, SwedishCalendar.DayOf(clock.GetUtcNow()));
    }
}
