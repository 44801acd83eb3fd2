namespace ServiceiSamverkan.Domain.Region;

/// <summary>
/// A share that the municipality knows from elsewhere, as a survey. It stands in a report with grade C and its source, in
/// place of a computed figure, and never becomes a count.
/// </summary>
public sealed class SourcedFigure : Aggregate
{
    private SourcedFigure()
    {
    }

    public string Indicator { get; private init; } = string.Empty;

    /// <summary>First day of the window in which it is reported.</summary>
    public DateOnly WindowFrom { get; private init; }

    public decimal Percent { get; private set; }

    /// <summary>How many answered; null when the source does not say.</summary>
    public int? Respondents { get; private set; }

    public string Source { get; private set; } = string.Empty;

    public static Result<SourcedFigure> Create(Guid id, string indicator, ReportWindow window, decimal percent, int? respondents, string source)
    {
        if (!IndicatorCatalog.Find(indicator).TakesSourcedFigure)
            return new SourcedFigureIncomplete();

        var figure = new SourcedFigure { Id = id, Indicator = indicator, WindowFrom = window.From };
        var entered = figure.Correct(percent, respondents, source);
        return entered.Error is { } error ? error : figure;
    }

    public Result Correct(decimal percent, int? respondents, string source)
    {
        if (percent is < 0 or > 100 || respondents < 1 || string.IsNullOrWhiteSpace(source) || source.Length > Figure.SourceMaxLength)
            return new SourcedFigureIncomplete();

        (Percent, Respondents, Source) = (Math.Round(percent, 1), respondents, source);
        return Result.Ok;
    }
}
