namespace ServiceiSamverkan.Domain.Region;

/// <summary>How many lived in the municipality on a day, and who says so.</summary>
public sealed record Population(DateOnly Date, int Count, string Source)
{
    /// <summary>An older figure is not divided by.</summary>
    public const int OldestMonths = 24;

    /// <summary>The newest figure that may stand under the window, or null.</summary>
    public static Population? For(ReportWindow window, IEnumerable<Population> series) =>
        series.Where(p => p.Date <= window.To && p.Date.AddMonths(OldestMonths) >= window.To).MaxBy(p => p.Date);
}
