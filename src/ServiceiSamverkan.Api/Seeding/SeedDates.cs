using System.Globalization;
using System.Text.RegularExpressions;
using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Api.Seeding;

/// <summary>
/// Days told from today, or from the last day of the last closed third of a year, so that a story stays fresh:
/// <c>{today-9}</c>, <c>{window-25 tue}</c> (the first Tuesday from then on), <c>{today-2 18:30}</c>, <c>{today+6|d MMMM}</c>.
/// </summary>
internal sealed partial class SeedDates(DateOnly today)
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");
    private static readonly string[] Weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    private readonly DateOnly windowEnd = ReportWindow.LastClosed(today).To;

    public string Fill(string text) => Expression().Replace(text, Written);

    private string Written(Match match)
    {
        var day = match.Groups["anchor"].Value == "today" ? today : windowEnd;
        if (match.Groups["days"] is { Success: true } days)
            day = day.AddDays(int.Parse(days.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
        if (match.Groups["weekday"] is { Success: true } weekday)
            day = day.AddDays((Array.IndexOf(Weekdays, weekday.Value) - (int)day.DayOfWeek + 7) % 7);

        var format = match.Groups["format"];
        if (match.Groups["time"] is not { Success: true } time)
            return day.ToString(format.Success ? format.Value : "yyyy-MM-dd", Swedish);
        var local = day.ToDateTime(TimeOnly.ParseExact(time.Value, "HH:mm", CultureInfo.InvariantCulture));
        return format.Success
            ? local.ToString(format.Value, Swedish)
            : new DateTimeOffset(local, SwedishCalendar.TimeZone.GetUtcOffset(local)).ToString("O", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"\{(?<anchor>today|window)(?<days>[+-]\d{1,4})?(?: (?<weekday>mon|tue|wed|thu|fri|sat|sun))?(?: (?<time>\d\d:\d\d))?(?:\|(?<format>[^}""]+))?\}")]
    private static partial Regex Expression();
}
