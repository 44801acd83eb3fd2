using ServiceiSamverkan.Application.Places;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

/// <summary>Reads meetings as lists show them.</summary>
public static class MeetingItems
{
    /// <summary>
    /// What residents see: announced, held or documented; and cancelled, if it had been announced. A cancelled one that
    /// had not been bears the calendar's first sequence still.
    /// </summary>
    public static IQueryable<Meeting> Shown(this IQueryable<Meeting> meetings) => meetings.Where(m =>
        m.State == MeetingState.Announced || m.State == MeetingState.Held || m.State == MeetingState.Documented
        || (m.State == MeetingState.Cancelled && m.CalendarSequence > 0));

    public static async Task<MeetingItem[]> MeetingItemsAsync(
        this ITenantDb db, IQueryable<Meeting> meetings, string language, CancellationToken cancellationToken)
    {
        var rows = await meetings.AsNoTracking()
            .Select(m => new { m.Id, m.Kind, m.Title, m.State, m.StartsAt, m.EndsAt, m.PlaceId, Venue = m.Venue.Name, m.DialogueId, m.TakesRegistrations })
            .ToListAsync(cancellationToken);
        var places = await db.LinksToPlacesAsync(rows.Select(r => r.PlaceId), language, cancellationToken);
        return
        [
            .. rows.Select(m => new MeetingItem(
                m.Id,
                m.Kind,
                m.Title.In(language),
                m.State,
                m.StartsAt,
                m.EndsAt,
                places.GetValueOrDefault(m.PlaceId),
                m.Venue,
                m.DialogueId,
                m.TakesRegistrations)),
        ];
    }
}
