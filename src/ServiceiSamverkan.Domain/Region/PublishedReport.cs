namespace ServiceiSamverkan.Domain.Region;

/// <summary>A municipality's approved report as the shared catalogue holds it. It has the identifier of the report it copies.</summary>
public sealed class PublishedReport : Aggregate
{
    private readonly List<Figure> _values = [];

    private PublishedReport()
    {
    }

    public Guid TenantId { get; private init; }

    /// <summary>"2026-T2".</summary>
    public string Window { get; private init; } = string.Empty;

    public int Revision { get; private init; }

    public PublishedReportState State { get; private set; }

    public DateOnly? PilotStart { get; private init; }

    public Population? Population { get; private init; }

    public string? TemplateVersion { get; private init; }

    public string Hash { get; private init; } = string.Empty;

    public DateTimeOffset ApprovedAt { get; private init; }

    public IReadOnlyList<Figure> Values => _values;

    public static PublishedReport Copy(PeriodReport report, Guid tenantId)
    {
        var copy = new PublishedReport
        {
            Id = report.Id,
            TenantId = tenantId,
            Window = report.Window,
            Revision = report.Revision,
            State = PublishedReportState.Current,
            PilotStart = report.PilotStart,
            Population = report.Population is null ? null : report.Population with { },
            TemplateVersion = report.TemplateVersion,
            Hash = report.Hash,
            ApprovedAt = report.ApprovedAt ?? throw new InvalidOperationException("Only an approved report is published."),
        };
        copy._values.AddRange(report.Figures.Select(f => f with { }));
        return copy;
    }

    public void Supersede() => State = State is PublishedReportState.Current ? PublishedReportState.Superseded : State;

    public void Withdraw() => State = PublishedReportState.Withdrawn;
}

public enum PublishedReportState
{
    Current,
    Superseded,
    Withdrawn,
}
