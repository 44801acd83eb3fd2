using System.Globalization;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Domain.Mail;

/// <summary>
/// When digests are due. A weekly period runs from one sending day's midnight to the next, a monthly one is the calendar
/// month; both are due on the day that follows. Everything is reckoned in local dates and turned into instants last,
/// so that the nights when clocks change neither lose nor double an hour of anyone's news.
/// </summary>
/// <param name="weeklyDay">When a weekly period begins, and the letter on the one before is due.</param>
/// <param name="dueTime">Of weekly and monthly letters.</param>
public sealed class DigestCalendar(DayOfWeek weeklyDay, TimeOnly dueTime)
{
    public const int FirstHour = 7;
    public const int LastHour = 19;

    public const DayOfWeek DefaultDay = DayOfWeek.Thursday;

    public static readonly DigestCalendar Default = new(DefaultDay, QuietHours.Morning);

    public DayOfWeek WeeklyDay => weeklyDay;

    /// <summary>The period that holds the instant.</summary>
    public DigestPeriod Containing(Cadence cadence, DateTimeOffset instant)
    {
        var day = SwedishCalendar.DayOf(instant);
        return cadence switch
        {
            Cadence.Weekly => Week(SwedishCalendar.Latest(weeklyDay, day)),
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

    /// <summary>When to look again for letters, where nothing else happens: quiet hours end, or one falls due.</summary>
    public DateTimeOffset NextLook(DateTimeOffset now) =>
        new[] { QuietHours.NextMorning(now), NextDue(Cadence.Weekly, now), NextDue(Cadence.Monthly, now), StaffWeek.LatestDue(now).Next.DueAt }.Min();

    private DigestPeriod Before(DigestPeriod period) => period.Cadence == Cadence.Weekly
        ? Week(period.FirstDay.AddDays(-7))
        : Month(period.FirstDay.AddMonths(-1));

    private DigestPeriod Week(DateOnly first) => Period(Cadence.Weekly, Key('W', first, "yyyy-MM-dd"), first, first.AddDays(7));

    private DigestPeriod Month(DateOnly first) => Period(Cadence.Monthly, Key('M', first, "yyyy-MM"), first, first.AddMonths(1));

    private DigestPeriod Period(Cadence cadence, string key, DateOnly first, DateOnly next) =>
        new(cadence, key, first, SwedishCalendar.StartOf(first), SwedishCalendar.StartOf(next), SwedishCalendar.At(next, dueTime));

    private static string Key(char letter, DateOnly first, string format) => letter + first.ToString(format, CultureInfo.InvariantCulture);
}
