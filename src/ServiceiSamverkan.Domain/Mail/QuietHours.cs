namespace ServiceiSamverkan.Domain.Mail;

/// <summary>Between 20.00 and 07.00 no letter and no reminder comes.</summary>
public static class QuietHours
{
    public static readonly TimeOnly Morning = new(7, 0);
    public static readonly TimeOnly Evening = new(20, 0);

    public static bool Hold(DateTimeOffset instant) => Outside(instant) != instant;

    /// <summary>The instant itself, or the next morning when it falls within them.</summary>
    public static DateTimeOffset Outside(DateTimeOffset instant)
    {
        var time = TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, SwedishCalendar.TimeZone).DateTime);
        return time >= Evening || time < Morning ? NextMorning(instant) : instant;
    }

    /// <summary>When they end next.</summary>
    public static DateTimeOffset NextMorning(DateTimeOffset now)
    {
        var day = SwedishCalendar.DayOf(now);
        var today = SwedishCalendar.At(day, Morning);
        return today > now ? today : SwedishCalendar.At(day.AddDays(1), Morning);
    }
}
