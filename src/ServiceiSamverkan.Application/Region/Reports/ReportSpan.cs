using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Application.Region.Reports;

/// <summary>A window as moments, and the start from which a municipality is compared.</summary>
internal sealed record ReportSpan(ReportWindow Window, DateOnly? PilotStart)
{
    public DateTimeOffset Start { get; } = SwedishCalendar.StartOf(Window.From);

    /// <summary>The first moment after the window.</summary>
    public DateTimeOffset End { get; } = SwedishCalendar.StartOf(Window.To.AddDays(1));

    public DateOnly CountedFromDay { get; } = PilotStart ?? DateOnly.MinValue;

    /// <summary>From when contributions are followed to their answers.</summary>
    public DateTimeOffset CountedFrom { get; } = PilotStart is { } start ? SwedishCalendar.StartOf(start) : DateTimeOffset.MinValue;
}
