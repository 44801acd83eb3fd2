using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ServiceiSamverkan.Domain.Region;

/// <summary>Everything that a period report says. The same content has the same hash, wherever it was computed.</summary>
/// <param name="PilotStart">From when the municipality is compared.</param>
/// <param name="Population">What shares of persons are taken of; null when no figure is new enough.</param>
/// <param name="TemplateVersion">Templates that the dialogues of the window were made from, "World Café i byn 2".</param>
public sealed record ReportContent(
    ReportWindow Window,
    DateOnly? PilotStart,
    Population? Population,
    string? TemplateVersion,
    IReadOnlyList<Figure> Figures)
{
    /// <summary>Begins the hashed text, so that a changed way of writing it cannot pass for a changed report.</summary>
    private const string Form = "report/1";

    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical())));

    private string Canonical() => string.Join('\n',
    [
        Form,
        Row(Window.Code, PilotStart, TemplateVersion),
        Row(Population?.Date, Population?.Count, Population?.Source),
        .. Figures.OrderBy(f => f.Indicator, StringComparer.Ordinal).ThenBy(f => f.Part, StringComparer.Ordinal)
            .Select(f => Row(f.Indicator, f.Part, f.DefinitionVersion, f.Grade, f.Value, f.Low, f.High, f.Base, f.Absence, f.Source)),
    ]);

    private static string Row(params object?[] cells) => string.Join('\t', cells.Select(Cell));

    private static string Cell(object? cell) => cell switch
    {
        null => "-",
        decimal number => number.ToString("0.##", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        string text => '"' + text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + '"',
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture)!,
    };
}
