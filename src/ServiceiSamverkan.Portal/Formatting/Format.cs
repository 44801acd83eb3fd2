using System.Globalization;
using ServiceiSamverkan.Domain;

namespace ServiceiSamverkan.Portal.Formatting;

/// <summary>Days, times and numbers as people read them in one language. Moments are shown in Swedish time.</summary>
public sealed class Format
{
    /// <summary>Keeps a number and its unit on one line.</summary>
    private const char NoBreak = '\u00a0';

    private readonly CultureInfo _culture;
    private readonly string _language;

    private Format(CultureInfo culture)
    {
        _culture = culture;
        _language = culture.TwoLetterISOLanguageName;
    }

    public static Format Current => In(CultureInfo.CurrentUICulture);

    public static Format In(CultureInfo culture) => new(culture);

    private bool IsFinnish => _language is "fi";

    private bool IsEnglish => _language is "en";

    /// <summary>"17 september 2026".</summary>
    public string Date(DateOnly day) => day.ToString(IsFinnish ? "d. MMMM yyyy" : "d MMMM yyyy", _culture).Replace(' ', NoBreak);

    public string Date(DateTimeOffset moment) => Date(SwedishCalendar.DayOf(moment));

    /// <summary>"torsdag 17 september 2026".</summary>
    public string Day(DateOnly day) => $"{day.ToString("dddd", _culture)} {Date(day)}";

    public string Day(DateTimeOffset moment) => Day(SwedishCalendar.DayOf(moment));

    public string Weekday(DayOfWeek day) => _culture.DateTimeFormat.GetDayName(day);

    /// <summary>"torsdag 17 september", where the year is clear.</summary>
    public string ShortDay(DateOnly day) => $"{day.ToString("dddd", _culture)} {day.ToString(IsFinnish ? "d. MMMM" : "d MMMM", _culture).Replace(' ', NoBreak)}";

    /// <summary>"sep", for date blocks.</summary>
    public string Month(DateOnly day) => day.ToString("MMM", _culture).TrimEnd('.');

    /// <summary>"kl. 18.00".</summary>
    public string Time(DateTimeOffset moment) => Time(TimeOnly.FromDateTime(Local(moment)));

    public string Time(TimeOnly time) =>
        IsEnglish ? time.ToString("HH:mm", CultureInfo.InvariantCulture)
        : $"{(IsFinnish ? "klo" : "kl.")}{NoBreak}{time.ToString("HH.mm", CultureInfo.InvariantCulture)}";

    /// <summary>"kl. 18.00–20.30".</summary>
    public string Times(DateTimeOffset from, DateTimeOffset to) =>
        $"{Time(from)}–{Local(to).ToString(IsEnglish ? "HH:mm" : "HH.mm", CultureInfo.InvariantCulture)}";

    /// <summary>"torsdag 17 september 2026 kl. 18.00".</summary>
    public string Moment(DateTimeOffset moment) => $"{Day(moment)} {Time(moment)}";

    /// <summary>"1 oktober – 18 december 2026".</summary>
    public string Days(DateOnly from, DateOnly to) =>
        from == to ? Date(to)
        : from.Year == to.Year && from.Month == to.Month ? $"{from.Day.ToString(CultureInfo.InvariantCulture)}{(IsFinnish ? "." : null)}–{Date(to)}"
        : from.Year == to.Year ? $"{from.ToString(IsFinnish ? "d. MMMM" : "d MMMM", _culture).Replace(' ', NoBreak)} – {Date(to)}"
        : $"{Date(from)} – {Date(to)}";

    /// <summary>"1 284", the thousands kept together.</summary>
    public string Number(long number)
    {
        var digits = Math.Abs(number).ToString(CultureInfo.InvariantCulture);
        for (var at = digits.Length - 3; at > 0; at -= 3)
            digits = digits.Insert(at, IsEnglish ? "," : NoBreak.ToString());
        return number < 0 ? $"−{digits}" : digits;
    }

    /// <summary>"16,6", without zeros that say nothing.</summary>
    public string Number(double number, int decimals = 1) =>
        number.ToString(decimals == 0 ? "0" : "0." + new string('#', decimals), IsEnglish ? CultureInfo.InvariantCulture : _culture).Replace('-', '−');

    /// <summary>"16,6 %" of a share between 0 and 1.</summary>
    public string Percent(double share, int decimals = 1) => IsEnglish ? $"{Number(share * 100, decimals)}%" : $"{Number(share * 100, decimals)}{NoBreak}%";

    /// <summary>"6,2 km": a number and what it counts, on one line.</summary>
    public static string WithUnit(string number, string unit) => $"{number}{NoBreak}{unit}";

    /// <summary>For the <c>datetime</c> attribute and date fields.</summary>
    public static string Machine(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateTime Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, SwedishCalendar.TimeZone).DateTime;
}
