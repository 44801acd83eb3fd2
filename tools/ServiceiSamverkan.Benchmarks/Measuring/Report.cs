using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ServiceiSamverkan.Benchmarks.Measuring;

/// <summary>The result for programs, one JSON object a line, or for people.</summary>
internal static class Report
{
    private const int Digits = 4;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string JsonLine(Figure figure) => JsonSerializer.Serialize(
        new
        {
            figure.Name,
            Value = Rounded(figure.Value),
            figure.Unit,
            Floor = Rounded(figure.Floor),
            Ratio = Rounded(figure.Ratio),
            figure.Bound.Gate,
            figure.Bound.Goal,
            Met = figure.IsMet,
            figure.Rounds,
            Range = new[] { Rounded(figure.Lowest), Rounded(figure.Highest) },
        },
        Json);

    public static string Line(Figure figure)
    {
        var bound = $"{(figure.Bound.IsCeiling ? "≤" : "≥")} {Shown(figure.Bound.Gate)}";
        var goal = figure.Bound.Goal is { } wish ? $", goal {Shown(wish)}" : string.Empty;
        var measured = figure.Ratio is { } ratio ? $"{Shown(ratio)} ×" : $"{Shown(figure.Value)} {figure.Unit}";
        var values = figure.Floor is { } floor ? $"{Shown(figure.Value)} to {Shown(floor)} {figure.Unit}, " : string.Empty;
        return $"{figure.Name,-13} {(figure.IsMet ? "met   " : "MISSED")}  {measured,-12} {bound + goal,-20} {values}{figure.Rounds} rounds {Shown(figure.Lowest)}–{Shown(figure.Highest)}  {figure.Work}";
    }

    private static double? Rounded(double? value) => value is { } v ? double.Parse(Shown(v), CultureInfo.InvariantCulture) : null;

    private static string Shown(double value)
    {
        if (value == 0)
            return "0";
        var decimals = Digits - 1 - (int)Math.Floor(Math.Log10(Math.Abs(value)));
        return Math.Round(value, Math.Clamp(decimals, 0, 10)).ToString("0.##########", CultureInfo.InvariantCulture);
    }
}
