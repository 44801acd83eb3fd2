using System.Globalization;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Domain.Mail;

/// <summary>
/// When digests are due. A weekly period runs from one sending day's midnight to the next, a monthly one is the calendar
/// month; both are due on the morning that follows. Everything is reckoned in local dates and turned into instants last,
/// so that the nights when clocks change neither lose nor double an hour of anyone's news.
/// </summary>
/// <param name="staffDay">When the week of those who work here begins, and its letter is due.</param>
public sealed class DigestCalendar(TimeZoneInfo zone, DayOfWeek weeklyDay, TimeOnly dueTime, DayOfWeek staffDay = DayOfWeek.Monday)
{
    private static readonly TimeOnly Evening = new(20, 0);
    private static readonly TimeOnly Morning = new(7, 0);

    public static readonly DigestCalendar Default =
        new(TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm"), DayOfWeek.Thursday, Morning);

    /// <summary>The period that holds the instant.</summary>
    public DigestPeriod Containing(Cadence cadence, DateTimeOffset instant)
    {
        var day = DateOnly.FromDateTime(Local(instant));
        return cadence switch
        {
            Cadence.Weekly => Week(LatestOf(weeklyDay, day)),
            Cadence.Monthly => Month(new DateOnly(day.Year, day.Month, 1)),
            Cadence.Each => throw new ArgumentOutOfRangeException(nameof(cadence), cadence, "Each-event mail has no period."),
        };
    }

    /// <summary>The latest period whose digest is due by now. One mail tells all that was missed, so earlier ones are not looked for.</summary>
    public DigestPeriod LatestDue(Cadence cadence, DateTimeOffset now)
    {
        var ended = Before(Containing(cadence, now));
        return ended.DueAt <= now ? ended : Before(ended);
    }

    public DateTimeOffset NextDue(Cadence cadence, DateTimeOffset now)
    {
        var running = Containing(cadence, now);
        var ended = Before(running);
        return ended.DueAt > now ? ended.DueAt : running.DueAt;
    }

    /// <summary>The latest week whose letter to the staff is due by now.</summary>
    public StaffWeek LatestStaffWeek(DateTimeOffset now)
    {
        var first = LatestOf(staffDay, DateOnly.FromDateTime(Local(now)));
        return Instant(first, dueTime) <= now ? StaffWeekOf(first) : StaffWeekOf(first.AddDays(-7));
    }

    /// <summary>When to look again for letters, where nothing else happens: quiet hours end, or one falls due.</summary>
    public DateTimeOffset NextLook(DateTimeOffset now) =>
        new[] { NextMorning(now), NextDue(Cadence.Weekly, now), NextDue(Cadence.Monthly, now), StaffWeekOf(LatestStaffWeek(now).FirstDay.AddDays(7)).DueAt }.Min();

    /// <summary>The instant itself, or the next morning when it falls between 20.00 and 07.00.</summary>
    public DateTimeOffset OutsideQuietHours(DateTimeOffset instant)
    {
        var local = Local(instant);
        var (day, time) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        return time >= Evening ? Instant(day.AddDays(1), Morning)
            : time < Morning ? Instant(day, Morning)
            : instant;
    }

    /// <summary>When quiet hours end next.</summary>
    public DateTimeOffset NextMorning(DateTimeOffset now)
    {
        var day = DateOnly.FromDateTime(Local(now));
        var today = Instant(day, Morning);
        return today > now ? today : Instant(day.AddDays(1), Morning);
    }

    private StaffWeek StaffWeekOf(DateOnly first) => new(first, Instant(first, dueTime), Instant(first.AddDays(7), TimeOnly.MinValue));

    private static DateOnly LatestOf(DayOfWeek weekday, DateOnly day) => day.AddDays(-(((int)day.DayOfWeek - (int)weekday + 7) % 7));

    private DigestPeriod Before(DigestPeriod period) => period.Cadence == Cadence.Weekly
        ? Week(period.FirstDay.AddDays(-7))
        : Month(period.FirstDay.AddMonths(-1));

    private DigestPeriod Week(DateOnly first) => Period(Cadence.Weekly, Key('W', first, "yyyy-MM-dd"), first, first.AddDays(7));

    private DigestPeriod Month(DateOnly first) => Period(Cadence.Monthly, Key('M', first, "yyyy-MM"), first, first.AddMonths(1));

    private DigestPeriod Period(Cadence cadence, string key, DateOnly first, DateOnly next) =>
        new(cadence, key, first, Instant(first, TimeOnly.MinValue), Instant(next, TimeOnly.MinValue), Instant(next, dueTime));

    private static string Key(char letter, DateOnly first, string format) => letter + first.ToString(format, CultureInfo.InvariantCulture);

    private DateTime Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone).DateTime;

    /// <summary>A time that the clocks jump over is moved forward by the jump; of two alike, the first counts.</summary>
    private DateTimeOffset Instant(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        var offset = zone.IsInvalidTime(local) ? zone.GetUtcOffset(local.AddHours(-1))
            : zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max()
            : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
