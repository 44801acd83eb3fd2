using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Meetings;

/// <summary>All meetings for staff, the planned ones included, latest first.</summary>
public sealed record ListMeetingsForOffice(PageRequest Page, Guid? DialogueId = null) : IQuery<Result<Page<MeetingForOfficeItem>>>;

/// <param name="SeatsTaken">Null when nobody signs up for it.</param>
/// <param name="Waiting">People who wait for a seat.</param>
/// <param name="IsReportOverdue">Held, and the day of its report has passed.</param>
public sealed record MeetingForOfficeItem(MeetingItem Meeting, int? SeatsTaken, int? Capacity, int Waiting, bool IsReportOverdue);

public sealed class ListMeetingsForOfficeHandler(ITenantDb db, ICaller caller, TimeProvider clock)
    : IQueryHandler<ListMeetingsForOffice, Result<Page<MeetingForOfficeItem>>>
{
    public async ValueTask<Result<Page<MeetingForOfficeItem>>> Handle(ListMeetingsForOffice query, CancellationToken cancellationToken)
    {
        if (query.Page.After() is { Error: { } error })
            return error;
        var meetings = db.Set<Meeting>().Where(m => query.DialogueId == null || m.DialogueId == query.DialogueId);
        if (query.Page.After().Value is { } after)
            meetings = meetings.Where(m => m.StartsAt < after.At || (m.StartsAt == after.At && m.Id < after.Id));
        var page = meetings.OrderByDescending(m => m.StartsAt).ThenByDescending(m => m.Id).Take(query.Page.Size + 1);
        var items = await db.MeetingItemsAsync(page, caller.Language, cancellationToken);

        Guid[] ids = [.. items.Select(i => i.Id)];
        var seats = await db.Set<RegistrationList>().AsNoTracking().Where(l => ids.Contains(l.Id)).ToDictionaryAsync(l => l.Id, cancellationToken);
        var waiting = await db.Set<Registration>().Where(r => ids.Contains(r.MeetingId) && r.State == RegistrationState.Waiting)
            .GroupBy(r => r.MeetingId).Select(g => new { g.Key, People = g.Sum(r => r.PartySize) }).ToDictionaryAsync(g => g.Key, g => g.People, cancellationToken);
        var lastDay = SwedishCalendar.DayOf(clock.GetUtcNow()).AddDays(-Meeting.ReportDays);
        var overdue = await db.Set<Meeting>().Where(m => ids.Contains(m.Id) && m.State == MeetingState.Held && m.HeldOn < lastDay)
            .Select(m => m.Id).ToListAsync(cancellationToken);
        MeetingForOfficeItem[] rows =
        [
            .. items.Select(m => new MeetingForOfficeItem(
                m,
                m.TakesRegistrations ? seats.GetValueOrDefault(m.Id)?.SeatsTaken : null,
                seats.GetValueOrDefault(m.Id)?.Capacity,
                waiting.GetValueOrDefault(m.Id),
                overdue.Contains(m.Id))),
        ];
        return query.Page.Of(rows, r => new Cursor(r.Meeting.StartsAt, r.Meeting.Id));
    }
}
