namespace ServiceiSamverkan.Application.Csv;

/// <summary>Reads a whole CSV or XLSX file or refuses it, so that nothing is left half done.</summary>
public interface ICsvTables
{
    /// <summary>Separated by comma or semicolon, UTF-8, first line with the columns' names; or the first sheet of an XLSX file.</summary>
    Result<CsvTable> Read(byte[] file, int maxRows);
}

/// <param name="Columns">As the first line names them, trimmed.</param>
public sealed record CsvTable(IReadOnlyList<string> Columns, IReadOnlyList<CsvRow> Rows)
{
    /// <summary>Where a column stands, without case; null when there is none of that name.</summary>
    public int? Find(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (string.Equals(Columns[i], column, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return null;
    }

    /// <summary>Where the column stands that has one of the names, the first of which goes before; null when there is none.</summary>
    public int? FindAny(params IEnumerable<string> names) => names.Select(Find).FirstOrDefault(index => index is not null);

    /// <summary>Says which of the columns are missing; null when all are there.</summary>
    public CsvColumnMissing? Missing(params IEnumerable<string> wanted) =>
        wanted.FirstOrDefault(column => Find(column) is null) is { } missing ? new(missing, string.Join(", ", Columns)) : null;
}

/// <param name="Line">Of the file, counted from 1, where the row begins.</param>
public sealed record CsvRow(int Line, string[] Fields)
{
    /// <summary>What stands in a column, trimmed; null when nothing does or the file has no such column.</summary>
    public string? Value(int? column) => column is { } index && Fields[index].Trim() is { Length: > 0 } value ? value : null;
}
