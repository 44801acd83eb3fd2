using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

/// <summary>What else happens on the days of a meeting that is being planned: holidays, days of the municipality's own, and its meetings. It warns, and forbids nothing.</summary>
/// <param name="ExceptId">The meeting itself, when it is changed.</param>
public sealed record FindClashes(DateTimeOffset StartsAt, DateTimeOffset EndsAt, Guid? ExceptId = null) : IQuery<Result<IReadOnlyList<Clash>>>;

/// <param name="Day">Of several days, the first that the meeting falls on.</param>
/// <param name="Holiday">Of a holiday; else null.</param>
/// <param name="Own">Name of days of the municipality's own; else null.</param>
/// <param name="Meeting">Of a meeting; else null.</param>
/// <param name="Overlaps">The meeting is held at the same hours, not only on the same day.</param>
public sealed record Clash(DateOnly Day, SwedishHoliday? Holiday, string? Own, MeetingItem? Meeting, bool Overlaps);

public sealed class FindClashesHandler(ITenantDb db, ICaller caller) : IQueryHandler<FindClashes, Result<IReadOnlyList<Clash>>>
{
    /// <summary>A meeting that lasts longer is a mistake of the pen, which planning itself refuses.</summary>
    private const int MaxDays = 7;

    public async ValueTask<Result<IReadOnlyList<Clash>>> Handle(FindClashes query, CancellationToken cancellationToken)
    {
        var (first, last) = (SwedishCalendar.DayOf(query.StartsAt), SwedishCalendar.DayOf(query.EndsAt));
        var count = Math.Clamp(last.DayNumber - first.DayNumber + 1, 1, MaxDays);
        List<Clash> clashes = [.. Enumerable.Range(0, count).Select(first.AddDays)
            .Select(day => (Day: day, Holiday: SwedishCalendar.HolidayOf(day)))
            .Where(d => d.Holiday is not null)
            .Select(d => new Clash(d.Day, d.Holiday, null, null, Overlaps: true))];
        var end = first.AddDays(count - 1);
        var own = await db.Set<ClashDay>().Where(d => d.FirstDay <= end && d.LastDay >= first).OrderBy(d => d.FirstDay).ThenBy(d => d.Id)
            .Select(d => new { d.Name, d.FirstDay }).ToListAsync(cancellationToken);
        clashes.AddRange(own.Select(d => new Clash(d.FirstDay > first ? d.FirstDay : first, null, d.Name, null, Overlaps: true)));
        var (from, to) = (SwedishCalendar.StartOf(first), SwedishCalendar.StartOf(first.AddDays(count)));
        var meetings = db.Set<Meeting>().AsNoTracking()
            .Where(m => m.State != MeetingState.Cancelled && m.Id != query.ExceptId && m.StartsAt < to && m.EndsAt > from)
            .OrderBy(m => m.StartsAt).ThenBy(m => m.Id);
        clashes.AddRange((await db.MeetingItemsAsync(meetings, caller.Language, cancellationToken)).Select(m =>
            new Clash(SwedishCalendar.DayOf(m.StartsAt), null, null, m, m.StartsAt < query.EndsAt && m.EndsAt > query.StartsAt)));
        return clashes;
    }
}
