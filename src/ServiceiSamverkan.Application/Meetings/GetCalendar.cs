using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Places;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Meetings;

/// <summary>The meetings that a calendar holds: one, those of a place or a dialogue, or all. Cancelled ones stay, so that they vanish from calendars too.</summary>
/// <param name="Place">Readable part of its address.</param>
/// <param name="Dialogue">Readable part of its address.</param>
public sealed record GetCalendar(Guid? MeetingId = null, string? Place = null, string? Dialogue = null) : IQuery<Result<IReadOnlyList<CalendarEntry>>>;

/// <param name="Sequence">How many times it has changed since it was announced.</param>
public sealed record CalendarEntry(
    Guid Id, string Title, string Description, string Where, DateTimeOffset StartsAt, DateTimeOffset EndsAt, int Sequence, bool IsCancelled);

public sealed class GetCalendarHandler(ITenantDb db, ICaller caller, TimeProvider clock) : IQueryHandler<GetCalendar, Result<IReadOnlyList<CalendarEntry>>>
{
    private const int EntriesMax = 500;
    private const int DaysBack = 90;

    public async ValueTask<Result<IReadOnlyList<CalendarEntry>>> Handle(GetCalendar query, CancellationToken cancellationToken)
    {
        var since = clock.GetUtcNow().AddDays(-DaysBack);
        var meetings = db.Set<Meeting>().AsNoTracking().Shown();
        if (query.MeetingId is { } one)
            meetings = meetings.Where(m => m.Id == one);
        else
            meetings = meetings.Where(m => m.EndsAt >= since);
        if (query.Place is { } slug)
        {
            if (!await db.Set<Place>().AnyAsync(p => p.Slug == slug, cancellationToken))
                return NotFound.Instance;
            meetings = meetings.Where(m => db.Set<Place>().Any(p => p.Id == m.PlaceId && p.Slug == slug));
        }

        if (query.Dialogue is { } about)
        {
            if (!await db.Set<Dialogue>().AnyAsync(d => d.Slug == about && d.OpenedAt != null, cancellationToken))
                return NotFound.Instance;
            meetings = meetings.Where(m => db.Set<Dialogue>().Any(d => d.Id == m.DialogueId && d.Slug == about));
        }

        var rows = await meetings.OrderBy(m => m.StartsAt).Take(EntriesMax).ToListAsync(cancellationToken);
        if (query.MeetingId is not null && rows.Count == 0)
            return NotFound.Instance;
        var places = await db.LinksToPlacesAsync(rows.Select(m => m.PlaceId), caller.Language, cancellationToken);
        return rows.ConvertAll(m => new CalendarEntry(
            m.Id,
            m.Title.In(caller.Language),
            m.Description.In(caller.Language),
            string.Join(", ", new[] { m.Venue.Name, m.Venue.Address, places.GetValueOrDefault(m.PlaceId)?.Name }.Where(w => !string.IsNullOrEmpty(w))),
            m.StartsAt,
            m.EndsAt,
            m.CalendarSequence,
            m.State == MeetingState.Cancelled));
    }
}
