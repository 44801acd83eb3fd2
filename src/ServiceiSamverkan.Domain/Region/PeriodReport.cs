namespace ServiceiSamverkan.Domain.Region;

/// <summary>
/// What a municipality lets the region see of a third of a year. Its content never changes: other figures are another
/// report of the same window. While <see cref="OwedToCatalogue"/> is set, the shared catalogue has still to be told.
/// </summary>
public sealed class PeriodReport : Aggregate
{
    public const int HashLength = 64;
    public const int NameMaxLength = 200;
    public const int ReasonMaxLength = 400;
    public const int TemplateVersionMaxLength = 200;

    private readonly List<Figure> _figures = [];

    private PeriodReport()
    {
    }

    /// <summary>"2026-T2".</summary>
    public string Window { get; private init; } = string.Empty;

    /// <summary>1 for the first report of the window.</summary>
    public int Revision { get; private init; }

    public ReportState State { get; private set; }

    public DateOnly? PilotStart { get; private init; }

    public Population? Population { get; private init; }

    public string? TemplateVersion { get; private init; }

    public IReadOnlyList<Figure> Figures => _figures;

    /// <summary>SHA-256 of the content, hexadecimal.</summary>
    public string Hash { get; private init; } = string.Empty;

    public DateTimeOffset ComputedAt { get; private init; }

    public DateTimeOffset? ApprovedAt { get; private set; }

    public string? ApprovedBy { get; private set; }

    public string? WithdrawalReason { get; private set; }

    public bool OwedToCatalogue { get; private set; }

    /// <summary>False when a row was changed beside the program.</summary>
    public bool IsIntact => Content().Hash() == Hash;

    public bool IsOpen => State is ReportState.Computed or ReportState.Approved or ReportState.Published;

    public static PeriodReport Compute(Guid id, int revision, ReportContent content, DateTimeOffset now)
    {
        var report = new PeriodReport
        {
            Id = id,
            Window = content.Window.Code,
            Revision = revision,
            State = ReportState.Computed,
            PilotStart = content.PilotStart,
            Population = content.Population,
            TemplateVersion = content.TemplateVersion,
            Hash = content.Hash(),
            ComputedAt = now,
        };
        report._figures.AddRange(content.Figures);
        return report;
    }

    public ReportContent Content() => new(ReportWindow.Parse(Window).Value, PilotStart, Population, TemplateVersion, Figures);

    /// <summary>Approving again what is approved changes nothing.</summary>
    public Result Approve(string by, DateTimeOffset now, DateOnly today)
    {
        if (State is ReportState.Approved or ReportState.Published)
            return Result.Ok;
        if (State is not ReportState.Computed)
            return new ReportIsClosed(State);
        if (!Content().Window.IsClosedOn(today))
            return new WindowNotClosed(Window);

        (State, ApprovedAt, ApprovedBy, OwedToCatalogue) = (ReportState.Approved, now, by, true);
        return Result.Ok;
    }

    /// <summary>The catalogue has what it was owed.</summary>
    public void Delivered()
    {
        OwedToCatalogue = false;
        if (State is ReportState.Approved)
            State = ReportState.Published;
    }

    /// <summary>A later report of the window has been approved, or prepared while this one was only prepared.</summary>
    public void Supersede()
    {
        if (IsOpen)
            (State, OwedToCatalogue) = (ReportState.Superseded, false);
    }

    public Result Withdraw(string reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
            return new WithdrawalNeedsReason();
        if (State is ReportState.Computed)
            return new ReportNotApproved();
        if (!IsOpen)
            return new ReportIsClosed(State);

        (State, WithdrawalReason, OwedToCatalogue) = (ReportState.Withdrawn, reason, true);
        return Result.Ok;
    }
}
