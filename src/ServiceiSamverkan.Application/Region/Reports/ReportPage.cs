using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Application.Region.Reports;

/// <summary>A report with all that it says.</summary>
/// <param name="IsClosed">The window is over: the report can be approved.</param>
/// <param name="Hash">The same figures have the same hash.</param>
/// <param name="IsIntact">The stored figures are those that were computed.</param>
public sealed record ReportPage(
    Guid Id,
    int Version,
    string Window,
    DateOnly WindowFrom,
    DateOnly WindowTo,
    bool IsClosed,
    int Revision,
    ReportState State,
    DateTimeOffset ComputedAt,
    DateTimeOffset? ApprovedAt,
    string? ApprovedBy,
    string? WithdrawalReason,
    DateOnly? PilotStart,
    Population? Population,
    string? TemplateVersion,
    string Hash,
    bool IsIntact,
    IReadOnlyList<ReportFigure> Figures);

/// <summary>A figure with the words that it is read together with, in the reader's language.</summary>
/// <param name="Name">Of the indicator, or of the part.</param>
public sealed record ReportFigure(string Name, IndicatorUnit Unit, string Caveat, Figure Figure)
{
    public static IReadOnlyList<ReportFigure> Of(IEnumerable<Figure> figures, string language) =>
        [.. figures.OrderBy(f => IndicatorCatalog.OrderOf(f.Indicator)).ThenBy(PlaceOf).Select(f => Of(f, language))];

    /// <summary>The indicator itself, then its parts in the order of the definition.</summary>
    private static int PlaceOf(Figure figure) =>
        figure.Part.Length == 0 ? -1 : DefinitionOf(figure).Parts.TakeWhile(p => p.Id != figure.Part).Count();

    private static IndicatorDefinition DefinitionOf(Figure figure) =>
        IndicatorCatalog.All.First(d => d.Id == figure.Indicator && d.Version == figure.DefinitionVersion);

    private static ReportFigure Of(Figure figure, string language)
    {
        var definition = DefinitionOf(figure);
        var part = definition.Parts.FirstOrDefault(p => p.Id == figure.Part);
        return new((part?.Name ?? definition.Name).In(language), part?.Unit ?? definition.Unit, definition.Caveat.In(language), figure);
    }
}
