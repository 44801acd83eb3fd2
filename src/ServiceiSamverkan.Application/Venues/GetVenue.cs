using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Venues;

namespace ServiceiSamverkan.Application.Venues;

/// <summary>A venue of the register with who has its key, to be changed.</summary>
public sealed record GetVenue(Guid Id) : IQuery<Result<VenueForOffice>>;

public sealed record VenueForOffice(Guid Id, Guid PlaceId, Venue Venue, bool IsOpen, int Version);

public sealed class GetVenueHandler(ITenantDb db) : IQueryHandler<GetVenue, Result<VenueForOffice>>
{
    public async ValueTask<Result<VenueForOffice>> Handle(GetVenue query, CancellationToken cancellationToken) =>
        await db.Set<KeptVenue>().AsNoTracking().SingleOrDefaultAsync(v => v.Id == query.Id, cancellationToken) is { } venue
            ? new VenueForOffice(venue.Id, venue.PlaceId, venue.Venue, venue.IsOpen, venue.Version)
            : NotFound.Instance;
}
