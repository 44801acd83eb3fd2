using ServiceiSamverkan.Application.Region.Reports;
using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Application.Region.Comparing;

/// <summary>What the municipalities have approved, side by side and never ranked.</summary>
/// <param name="WithoutReport">Names of municipalities that have approved nothing yet.</param>
public sealed record Comparison(IReadOnlyList<ComparedIndicator> Indicators, IReadOnlyList<string> WithoutReport);

/// <param name="MixedVersions">Not all figures were computed by the same definition.</param>
/// <param name="Pool">Null where shares cannot be pooled.</param>
/// <param name="Rows">By size class, then by name.</param>
public sealed record ComparedIndicator(
    string Id,
    IndicatorUnit Unit,
    string Name,
    string Formula,
    string Caveat,
    int Version,
    bool MixedVersions,
    SharePool? Pool,
    IReadOnlyList<ComparedRow> Rows);

/// <param name="Parts">What is told beside the figure.</param>
public sealed record ComparedRow(ComparedMunicipality Municipality, Figure Figure, IReadOnlyList<ReportFigure> Parts, Chance Chance);

/// <param name="MonthsSinceStart">Pilots are compared by how long they have been at it; null when the start is not known.</param>
public sealed record ComparedMunicipality(
    string Identifier,
    string Name,
    bool IsFictitious,
    SizeClass Size,
    Population? Population,
    string Window,
    DateOnly WindowFrom,
    DateOnly WindowTo,
    int? MonthsSinceStart,
    string? TemplateVersion);

/// <summary>Whether a municipality's share differs from all of them together.</summary>
public enum Chance
{
    /// <summary>There is nothing to compare with, or no interval.</summary>
    NotCompared,

    /// <summary>The difference is no larger than chance may make it.</summary>
    MayBeChance,

    Differs,
}
