namespace ServiceiSamverkan.Domain.Region;

public enum ReportState
{
    /// <summary>Prepared, and seen by the municipality alone.</summary>
    Computed,

    /// <summary>Approved, on its way to the shared catalogue.</summary>
    Approved,

    /// <summary>In the shared catalogue.</summary>
    Published,

    /// <summary>A later report of the same window stands in its place.</summary>
    Superseded,

    Withdrawn,
}
