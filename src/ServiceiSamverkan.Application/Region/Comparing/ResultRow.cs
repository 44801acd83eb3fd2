using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Application.Region.Comparing;

/// <summary>One municipality's figure for one indicator, from its newest approved report. Its names are fixed by the public API.</summary>
/// <param name="Municipality">Identifier: "skelleftea".</param>
/// <param name="Hidden">Withheld because the base is too small; a value that is missing is not hidden.</param>
public sealed record ResultRow(
    string Municipality,
    string Indicator,
    int DefinitionVersion,
    Grade? Grade,
    decimal? Value,
    decimal? Low,
    decimal? High,
    int? Base,
    bool Hidden,
    DateOnly WindowFrom,
    DateOnly WindowTo);
