using System.Globalization;
using System.IO.Compression;
using System.Xml;
using MiniExcelLibs;
using ServiceiSamverkan.Application.Csv;
using ServiceiSamverkan.Domain;

namespace ServiceiSamverkan.Infrastructure.Csv;

/// <summary>The first sheet of an XLSX file as a table. Days are written as people write them; empty rows and columns fall away.</summary>
internal static class SpreadsheetTable
{
    /// <summary>A sheet of the most rows that are taken in is far smaller; what unpacks to more is no list of ours.</summary>
    private const long MaxUnpackedBytes = 256L * 1024 * 1024;

    private const int MaxParts = 500;

    /// <summary>The first bytes of every ZIP file, which XLSX is.</summary>
    public static bool Fits(ReadOnlySpan<byte> file) => file.StartsWith("PK\u0003\u0004"u8);

    public static Result<CsvTable> Read(byte[] file, int maxRows)
    {
        try
        {
            return UnpacksTooFar(file) ? new CsvTooManyRows(maxRows) : Table(file, maxRows);
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or FormatException or NotSupportedException or KeyNotFoundException or InvalidOperationException or ArgumentException or NullReferenceException)
        {
            // The library throws what it happens to meet; to the reader all of it means the same.
            return new SpreadsheetUnreadable();
        }
    }

    private static bool UnpacksTooFar(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        return archive.Entries.Count > MaxParts || archive.Entries.Sum(entry => entry.Length) > MaxUnpackedBytes;
    }

    private static Result<CsvTable> Table(byte[] file, int maxRows)
    {
        string[]? columns = null;
        List<CsvRow> rows = [];
        var line = 0;
        foreach (var cells in new MemoryStream(file, writable: false).Query(useHeaderRow: false, excelType: ExcelType.XLSX).Cast<IDictionary<string, object?>>())
        {
            line++;
            string[] fields = [.. cells.Values.Select(TextOf)];
            if (columns is null)
            {
                columns = [.. fields.Select(name => name.Trim()).Reverse().SkipWhile(name => name.Length == 0).Reverse()];
                if (columns.Length == 0)
                    return new CsvEmpty();
                if (columns.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } repeated)
                    return new CsvColumnRepeated(repeated.Key);
                continue;
            }

            if (Array.TrueForAll(fields, string.IsNullOrWhiteSpace))
                continue;
            if (rows.Count == maxRows)
                return new CsvTooManyRows(maxRows);
            rows.Add(new(line, [.. fields.Take(columns.Length), .. Enumerable.Repeat(string.Empty, Math.Max(0, columns.Length - fields.Length))]));
        }

        return rows.Count == 0 ? new CsvEmpty() : new CsvTable(columns!, rows);
    }

    private static string TextOf(object? cell) => cell switch
    {
        null => string.Empty,
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? string.Empty,
    };
}
