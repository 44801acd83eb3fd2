using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Application.Mail.Meetings;

/// <summary>
/// Whom a reminder is owed now: on each day before a meeting that a rule names. A reminder bears the meeting's sequence in
/// its key: one that was moved owes a new one, and the old one no longer holds. One whose day has passed is dropped.
/// </summary>
public sealed class MeetingReminders(ITenantDb db, ReminderRules rules, TimeProvider clock)
{
    public async ValueTask<IReadOnlyList<OwedReminder>> OwedAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (QuietHours.Hold(now))
            return [];
        var today = SwedishCalendar.DayOf(now);
        var morning = SwedishCalendar.At(today, QuietHours.Morning);
        var meetings = await db.Set<Meeting>().AsNoTracking()
            .Where(m => m.State == MeetingState.Announced && m.StartsAt > now).OrderBy(m => m.StartsAt).ToListAsync(cancellationToken);
        if (meetings.Count == 0)
            return [];
        var known = await rules.ForAsync(ReminderOccasion.MeetingStarts, meetings.Select(m => m.DialogueId ?? Guid.Empty), cancellationToken);
        List<OwedReminder> owed = [];
        foreach (var meeting in meetings)
        {
            var daysLeft = SwedishCalendar.DayOf(meeting.StartsAt).DayNumber - today.DayNumber;
            if (known[meeting.DialogueId ?? Guid.Empty].FirstOrDefault(r => r.DaysBefore == daysLeft) is { } rule
                && await UnremindedAsync(meeting, daysLeft, morning, cancellationToken) is { Count: > 0 } to)
            {
                owed.Add(new(meeting, rule, to, SwedishCalendar.StartOf(today.AddDays(1))));
            }
        }

        return owed;
    }

    /// <summary>Whoever signs up on the day itself has just read what a reminder would say.</summary>
    private async ValueTask<List<Registration>> UnremindedAsync(Meeting meeting, int daysBefore, DateTimeOffset morning, CancellationToken cancellationToken)
    {
        var signedUp = await db.Set<Registration>().AsNoTracking()
            .Where(r => r.MeetingId == meeting.Id && r.State == RegistrationState.Confirmed && r.Email != string.Empty && r.RegisteredAt < morning)
            .ToListAsync(cancellationToken);
        var keys = signedUp.Where(r => EmailAddress.Parse(r.Email).Error is null)
            .ToDictionary(r => MailKeys.Reminder(r.Id, meeting.CalendarSequence, daysBefore));
        List<string> wanted = [.. keys.Keys];
        var planned = await db.Set<MailMessage>().Where(m => wanted.Contains(m.Key)).Select(m => m.Key).ToListAsync(cancellationToken);
        return [.. wanted.Except(planned).Select(key => keys[key])];
    }
}

/// <param name="Until">After this its words are no longer true.</param>
public sealed record OwedReminder(Meeting Meeting, TemplateReminder Rule, IReadOnlyList<Registration> To, DateTimeOffset Until);
