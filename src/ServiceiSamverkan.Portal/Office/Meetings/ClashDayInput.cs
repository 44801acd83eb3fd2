using System.Globalization;
using ServiceiSamverkan.Application.Meetings.ClashDays;

namespace ServiceiSamverkan.Portal.Office.Meetings;

public sealed class ClashDayInput
{
    public int? Version { get; set; }

    public string? Name { get; set; }

    public string? FirstDay { get; set; }

    /// <summary>Nothing for one day.</summary>
    public string? LastDay { get; set; }

    public static ClashDayInput Of(ClashDayItem day) => new()
    {
        Version = day.Version,
        Name = day.Name,
        FirstDay = day.FirstDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        LastDay = day.LastDay == day.FirstDay ? null : day.LastDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };
}
