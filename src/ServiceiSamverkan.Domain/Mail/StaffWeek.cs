namespace ServiceiSamverkan.Domain.Mail;

/// <summary>A week of those who work in the municipality: it begins, and its letter comes, on Monday morning.</summary>
/// <param name="DueAt">When its letter goes out.</param>
/// <param name="EndsAt">After this the letter says nothing that is worth reading.</param>
public sealed record StaffWeek(DateOnly FirstDay, DateTimeOffset DueAt, DateTimeOffset EndsAt)
{
    public DateOnly LastDay => FirstDay.AddDays(6);

    public StaffWeek Next => From(FirstDay.AddDays(7));

    /// <summary>The latest week whose letter is due by now.</summary>
    public static StaffWeek LatestDue(DateTimeOffset now)
    {
        var week = From(SwedishCalendar.Latest(DayOfWeek.Monday, SwedishCalendar.DayOf(now)));
        return week.DueAt <= now ? week : From(week.FirstDay.AddDays(-7));
    }

    private static StaffWeek From(DateOnly monday) =>
        new(monday, SwedishCalendar.At(monday, QuietHours.Morning), SwedishCalendar.StartOf(monday.AddDays(7)));
}
