using ServiceiSamverkan.Application.Csv;

namespace ServiceiSamverkan.Application.Contributions.Import;

/// <summary>Which columns of a simple file hold what. Null: the file has no such column.</summary>
public sealed record ColumnChoice(string Text, string? Place = null, string? Date = null, string? Id = null)
{
    private static readonly string[] TextNames = ["text", "inspel", "synpunkt", "svar", "kommentar", "comment"];
    private static readonly string[] PlaceNames = ["plats", "by", "ort", "place", "village"];
    private static readonly string[] DateNames = ["datum", "date", "inkom", "tid"];
    private static readonly string[] IdNames = ["id", "nr", "nummer"];

    /// <summary>By the columns' names; the first column is the text where none is called so.</summary>
    public static ColumnChoice Guess(CsvTable table) =>
        new(Find(table, TextNames) ?? table.Columns[0], Find(table, PlaceNames), Find(table, DateNames), Find(table, IdNames));

    private static string? Find(CsvTable table, string[] names) =>
        table.FindAny(names) is { } found ? table.Columns[found] : null;
}
