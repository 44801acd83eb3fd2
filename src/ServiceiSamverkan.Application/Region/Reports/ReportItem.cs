using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Application.Region.Reports;

/// <summary>A report in the municipality's own list.</summary>
public sealed record ReportItem(
    Guid Id,
    int Version,
    string Window,
    DateOnly WindowFrom,
    DateOnly WindowTo,
    int Revision,
    ReportState State,
    DateTimeOffset ComputedAt,
    DateTimeOffset? ApprovedAt,
    string? ApprovedBy);
