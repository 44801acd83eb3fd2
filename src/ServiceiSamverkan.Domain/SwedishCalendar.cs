namespace ServiceiSamverkan.Domain;

/// <summary>Days as a Swedish municipality counts them, in Europe/Stockholm.</summary>
public static class SwedishCalendar
{
    public static readonly TimeZoneInfo TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, TimeZone).DateTime);

    /// <summary>Midnight in Stockholm, in UTC.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => At(day, TimeOnly.MinValue);

    /// <summary>An hour of the day by the clock in Stockholm, in UTC; by day, when no clock is moved.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, TimeZone.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>The latest such weekday up to and including the day.</summary>
    public static DateOnly Latest(DayOfWeek weekday, DateOnly day) => day.AddDays(-(((int)day.DayOfWeek - (int)weekday + 7) % 7));

    /// <summary>The given number of working days after the day, which itself does not count.</summary>
    public static DateOnly AddWorkingDays(DateOnly day, int count)
    {
        while (count > 0)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day))
                count--;
        }

        return day;
    }

    public static bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsHoliday(day);

    public static bool IsHoliday(DateOnly day) => HolidayOf(day) is not null;

    /// <summary>Null on all other days. Where two fall on one day, the one that is fixed.</summary>
    public static SwedishHoliday? HolidayOf(DateOnly day) => day switch
    {
        { Month: 1, Day: 1 } => SwedishHoliday.NewYearsDay,
        { Month: 1, Day: 6 } => SwedishHoliday.Epiphany,
        { Month: 5, Day: 1 } => SwedishHoliday.MayDay,
        { Month: 6, Day: 6 } => SwedishHoliday.NationalDay,
        { Month: 12, Day: 24 } => SwedishHoliday.ChristmasEve,
        { Month: 12, Day: 25 } => SwedishHoliday.ChristmasDay,
        { Month: 12, Day: 26 } => SwedishHoliday.BoxingDay,
        { Month: 12, Day: 31 } => SwedishHoliday.NewYearsEve,
        _ when day == AllSaints(day.Year) => SwedishHoliday.AllSaints,
        _ when day == Midsummer(day.Year) => SwedishHoliday.Midsummer,
        _ when day == Midsummer(day.Year).AddDays(-1) => SwedishHoliday.MidsummerEve,
        _ => (day.DayNumber - Easter(day.Year).DayNumber) switch
        {
            -2 => SwedishHoliday.GoodFriday,
            0 => SwedishHoliday.EasterSunday,
            1 => SwedishHoliday.EasterMonday,
            39 => SwedishHoliday.Ascension,
            49 => SwedishHoliday.WhitSunday,
            _ => null,
        },
    };

    /// <summary>Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher.</summary>
    public static DateOnly Easter(int year)
    {
        var (century, yearOfCentury) = (year / 100, year % 100);
        var golden = year % 19;
        var correction = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - (century / 4) - correction + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (yearOfCentury / 4)) - epact - (yearOfCentury % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var days = epact + weekday - (7 * late) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }

    private static DateOnly Midsummer(int year) => SaturdayFrom(new DateOnly(year, 6, 20));

    private static DateOnly AllSaints(int year) => SaturdayFrom(new DateOnly(year, 10, 31));

    private static DateOnly SaturdayFrom(DateOnly day) => day.AddDays(DayOfWeek.Saturday - day.DayOfWeek);
}
