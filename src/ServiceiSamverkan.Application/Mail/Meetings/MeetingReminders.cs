using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Application.Mail.Meetings;

/// <summary>
/// Whom a reminder is owed now: on the day seven days before a meeting, and on the day before it. A reminder bears the
/// meeting's sequence in its key: one that was moved owes a new one, and the old one no longer holds. One whose day has
/// passed is dropped.
/// </summary>
public sealed class MeetingReminders(ITenantDb db, DigestCalendar calendar, TimeProvider clock)
{
    public async ValueTask<IReadOnlyList<OwedReminder>> OwedAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var today = SwedishCalendar.DayOf(now);
        if (calendar.OutsideQuietHours(now) != now)
            return [];
        var morning = calendar.NextMorning(SwedishCalendar.StartOf(today));
        List<OwedReminder> owed = [];
        foreach (var (notice, days) in new[] { (MeetingNotice.Tomorrow, 1), (MeetingNotice.InAWeek, 7) })
        {
            var (begins, ends) = (SwedishCalendar.StartOf(today.AddDays(days)), SwedishCalendar.StartOf(today.AddDays(days + 1)));
            var meetings = await db.Set<Meeting>().AsNoTracking()
                .Where(m => m.State == MeetingState.Announced && m.StartsAt >= begins && m.StartsAt < ends).ToListAsync(cancellationToken);
            foreach (var meeting in meetings)
            {
                if (await UnremindedAsync(meeting, notice, morning, cancellationToken) is { Count: > 0 } to)
                    owed.Add(new(meeting, notice, to, SwedishCalendar.StartOf(today.AddDays(1))));
            }
        }

        return owed;
    }

    /// <summary>Whoever signs up on the day itself has just read what a reminder would say.</summary>
    private async ValueTask<List<Registration>> UnremindedAsync(Meeting meeting, MeetingNotice notice, DateTimeOffset morning, CancellationToken cancellationToken)
    {
        var signedUp = await db.Set<Registration>().AsNoTracking()
            .Where(r => r.MeetingId == meeting.Id && r.State == RegistrationState.Confirmed && r.Email != string.Empty && r.RegisteredAt < morning)
            .ToListAsync(cancellationToken);
        var keys = signedUp.Where(r => EmailAddress.Parse(r.Email).Error is null).ToDictionary(r => MailKeys.Meeting(notice, r.Id, meeting.CalendarSequence));
        List<string> wanted = [.. keys.Keys];
        var planned = await db.Set<MailMessage>().Where(m => wanted.Contains(m.Key)).Select(m => m.Key).ToListAsync(cancellationToken);
        return [.. wanted.Except(planned).Select(key => keys[key])];
    }
}

/// <param name="Until">After this its words are no longer true.</param>
public sealed record OwedReminder(Meeting Meeting, MeetingNotice Notice, IReadOnlyList<Registration> To, DateTimeOffset Until);
