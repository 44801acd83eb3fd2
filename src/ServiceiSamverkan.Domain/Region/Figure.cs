namespace ServiceiSamverkan.Domain.Region;

/// <summary>One number of a report with everything that it must be read together with.</summary>
/// <param name="Indicator">Identifier of the indicator, "R1".</param>
/// <param name="Part">Empty for the indicator itself, else the part of it, "p90".</param>
/// <param name="Grade">Null when nothing was collected.</param>
/// <param name="Value">Per cent, days or a count, as the definition says; one decimal.</param>
/// <param name="Low">Lower end of the interval, in the unit of the value.</param>
/// <param name="Base">What the value is counted on; null when it is not known.</param>
/// <param name="Source">Where a figure that was not computed here comes from.</param>
public sealed record Figure(
    string Indicator,
    string Part,
    int DefinitionVersion,
    Grade? Grade,
    decimal? Value,
    decimal? Low,
    decimal? High,
    int? Base,
    Absence Absence,
    string? Source)
{
    public const int IndicatorMaxLength = 4;
    public const int PartMaxLength = 20;
    public const int SourceMaxLength = 400;

    /// <summary>No share of persons is shown on a smaller base.</summary>
    public const int SmallestPersonBase = 20;

    public static Figure Counted(IndicatorDefinition definition, string part, decimal value, int? @base) =>
        new(definition.Id, part, definition.Version, Region.Grade.A, value, null, null, @base, Absence.None, null);

    public static Figure Missing(IndicatorDefinition definition, string part = "", int? @base = null) =>
        new(definition.Id, part, definition.Version, null, null, null, null, @base, Absence.Missing, null);

    /// <summary>A share in per cent with its Wilson interval; missing when there is nothing to take a share of.</summary>
    public static Figure Share(IndicatorDefinition definition, string part, int hits, int of)
    {
        if (of == 0)
            return Missing(definition, part, 0);

        var interval = Wilson.Of(hits, of);
        return Counted(definition, part, Percent(hits, of), of) with { Low = interval.Low, High = interval.High };
    }

    public static decimal Percent(decimal part, decimal whole) =>
        Math.Round(100m * part / whole, 1, MidpointRounding.AwayFromZero);
}
