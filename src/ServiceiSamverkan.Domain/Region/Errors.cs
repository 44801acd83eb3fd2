namespace ServiceiSamverkan.Domain.Region;

/// <summary>A population without a date, a source or a positive count.</summary>
public sealed record PopulationWithoutSource() : Error(ErrorKind.Invalid);

/// <summary>A sourced figure needs an indicator that takes one, a share of 0–100 per cent and a source.</summary>
public sealed record SourcedFigureIncomplete() : Error(ErrorKind.Invalid);

public sealed record WindowUnknown(string Window) : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [Window];
}

/// <summary>The third of the year is not over: its figures can still change.</summary>
public sealed record WindowNotClosed(string Window) : Error(ErrorKind.Conflict)
{
    public override IReadOnlyList<object> Arguments => [Window];
}

/// <summary>The report has been replaced or withdrawn and can no longer be approved or withdrawn.</summary>
public sealed record ReportIsClosed(ReportState State) : Error(ErrorKind.Conflict)
{
    public override IReadOnlyList<object> Arguments => [State];
}

public sealed record ReportNotApproved() : Error(ErrorKind.Conflict);

public sealed record WithdrawalNeedsReason() : Error(ErrorKind.Invalid);
