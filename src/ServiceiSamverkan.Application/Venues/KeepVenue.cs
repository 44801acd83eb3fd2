using ServiceiSamverkan.Application.Places;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Venues;

namespace ServiceiSamverkan.Application.Venues;

/// <summary>Keeps a venue in the register, where it is picked when a meeting is planned.</summary>
public sealed record KeepVenue(Guid PlaceId, Venue Venue) : ICommand<Result<Created>>;

public sealed class KeepVenueHandler(ITenantDb db, IIdSource ids) : ICommandHandler<KeepVenue, Result<Created>>
{
    public async ValueTask<Result<Created>> Handle(KeepVenue command, CancellationToken cancellationToken)
    {
        if (await db.CheckPlacesAsync([command.PlaceId], cancellationToken) is { } unknown)
            return unknown;
        var kept = KeptVenue.Keep(ids.Next(), command.PlaceId, command.Venue.Clean());
        if (kept.Error is { } error)
            return error;
        db.Set<KeptVenue>().Add(kept.Value);
        return new Created(kept.Value.Id);
    }
}
