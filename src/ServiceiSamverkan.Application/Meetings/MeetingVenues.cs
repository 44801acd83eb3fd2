using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Venues;

namespace ServiceiSamverkan.Application.Meetings;

internal static class MeetingVenues
{
    /// <summary>
    /// The details with the venue as the meeting keeps it: one that has just been picked fills in what nobody has written, and
    /// one that is to be kept enters the register.
    /// </summary>
    /// <param name="ids">For one that is to be kept.</param>
    /// <param name="details">As they are stored, but for the venue.</param>
    /// <param name="meeting">The meeting as it stands; null while it is being planned.</param>
    /// <param name="keeps">What was typed is kept in the register.</param>
    public static async Task<Result<MeetingDetails>> SettleVenueAsync(
        this ITenantDb db, IIdSource ids, MeetingDetails details, Meeting? meeting, bool keeps, CancellationToken cancellationToken)
    {
        if (keeps)
            return db.Keep(ids, details);
        if (details.VenueId is not { } id || id == meeting?.VenueId)
            return details;
        return await db.Set<KeptVenue>().AsNoTracking().SingleOrDefaultAsync(v => v.Id == id && v.IsOpen, cancellationToken) is { } kept
            ? details with { Venue = details.Venue.FilledFrom(kept.Venue, meeting?.Venue ?? Venue.Unknown) }
            : new KeptVenueUnknown();
    }

    private static Result<MeetingDetails> Keep(this ITenantDb db, IIdSource ids, MeetingDetails details)
    {
        if (details.VenueId is not null)
            return new VenueAlreadyKept();
        var kept = KeptVenue.Keep(ids.Next(), details.PlaceId, details.Venue);
        if (kept.Error is { } error)
            return error;
        db.Set<KeptVenue>().Add(kept.Value);
        return details with { VenueId = kept.Value.Id };
    }
}
