using Microsoft.Extensions.Localization;
using ServiceiSamverkan.Domain.Region;
using ServiceiSamverkan.Portal.Formatting;
using ServiceiSamverkan.Portal.Resources;

namespace ServiceiSamverkan.Portal.Region;

/// <summary>A figure in words: hidden, missing and zero never look alike, and an interval stands in place of a value that is none.</summary>
public sealed class FigureWords(IStringLocalizer<RegionTexts> texts, Format format)
{
    public string Value(Figure figure, IndicatorUnit unit) => figure switch
    {
        { Absence: Absence.Hidden } => texts["Absence.Hidden"],
        { Absence: Absence.Missing } => texts["Absence.Missing"],
        { Absence: Absence.NotReached, Low: { } low } => texts["Absence.NotReached", Number(low, unit)],
        { Value: { } value } => Number(value, unit),
        { Low: { } low, High: { } high } when low == high => Number(low, unit),
        { Low: { } low, High: { } high } => texts["Figure.Between", Number(low, unit), Number(high, unit)],
        _ => texts["Absence.Missing"],
    };

    /// <summary>Only beside a value: without one it is the value.</summary>
    public string Interval(Figure figure, IndicatorUnit unit) => figure switch
    {
        { Value: not null, Low: { } low, High: { } high } => texts["Figure.Interval", Number(low, unit), Number(high, unit)],
        { Grade: Grade.C, Value: not null } => texts["Figure.NoInterval"],
        _ => "–",
    };

    public string Base(Figure figure) => figure switch
    {
        { Base: { } count } => format.Number(count),
        { Grade: Grade.C } => texts["Figure.BaseUnknown"],
        _ => "–",
    };

    public string Method(Figure figure) => figure.Grade is { } grade ? texts[$"Grade.{grade}"] : "–";

    private string Number(decimal value, IndicatorUnit unit) => unit switch
    {
        IndicatorUnit.Percent => format.Percent((double)value / 100),
        IndicatorUnit.Days => texts["Figure.Days", format.Number((double)value)],
        IndicatorUnit.Count => format.Number((long)value),
    };
}
