using ServiceiSamverkan.Application.Places;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Venues;

namespace ServiceiSamverkan.Application.Venues;

/// <summary>Changes a venue of the register. Meetings that were planned there stay as they are.</summary>
public sealed record ChangeVenue(Guid Id, int? Version, Guid PlaceId, Venue Venue) : ICommand<Result>;

public sealed class ChangeVenueHandler(ITenantDb db) : ICommandHandler<ChangeVenue, Result>
{
    public async ValueTask<Result> Handle(ChangeVenue command, CancellationToken cancellationToken)
    {
        if (await db.Set<KeptVenue>().SingleOrDefaultAsync(v => v.Id == command.Id, cancellationToken) is not { } venue)
            return NotFound.Instance;
        if (venue.CheckVersion(command.Version) is { } stale)
            return stale;
        return await db.CheckPlacesAsync([command.PlaceId], cancellationToken) is { } unknown
            ? unknown
            : venue.Change(command.PlaceId, command.Venue.Clean());
    }
}
