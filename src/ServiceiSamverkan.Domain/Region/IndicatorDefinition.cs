namespace ServiceiSamverkan.Domain.Region;

/// <summary>
/// What an indicator means, in one version. A figure names the version that it was computed with; a changed meaning is a
/// new version beside the old one.
/// </summary>
/// <param name="Id">"R1".</param>
/// <param name="Parts">Identifiers of what is reported beside the indicator itself.</param>
/// <param name="TakesSourcedFigure">A municipality may enter a figure from a survey in place of a computed one.</param>
public sealed record IndicatorDefinition(
    string Id,
    int Version,
    IndicatorUnit Unit,
    bool TakesSourcedFigure,
    LocalizedText Name,
    LocalizedText Formula,
    LocalizedText Caveat,
    IReadOnlyList<IndicatorPart> Parts);

/// <param name="Id">"p90".</param>
public sealed record IndicatorPart(string Id, IndicatorUnit Unit, LocalizedText Name);

public enum IndicatorUnit
{
    Percent,
    Days,
    Count,
}
