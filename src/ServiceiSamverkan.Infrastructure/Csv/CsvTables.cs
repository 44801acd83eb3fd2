using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using CsvHelper.Configuration;
using ServiceiSamverkan.Application.Csv;
using ServiceiSamverkan.Domain;

namespace ServiceiSamverkan.Infrastructure.Csv;

/// <summary>RFC 4180, strictly: what cannot be read with certainty is refused with the line where it stands.</summary>
public sealed class CsvTables : ICsvTables
{
    public Result<CsvTable> Read(byte[] file, int maxRows)
    {
        if (SpreadsheetTable.Fits(file))
            return SpreadsheetTable.Read(file, maxRows);
        var content = file.AsMemory(file.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0);
        if (LineOfForeignByte(content.Span) is { } line)
            return new CsvNotUtf8(line);
        using var reader = new StreamReader(new MemoryStream(file, file.Length - content.Length, content.Length), Encoding.UTF8);
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = Delimiter(content.Span), Mode = CsvMode.RFC4180, IgnoreBlankLines = true };
        using var parser = new CsvParser(reader, configuration);
        var begins = 1;
        try
        {
            return Read(parser, maxRows, ref begins);
        }
        catch (BadDataException)
        {
            return new CsvQuoteInvalid(begins);
        }
    }

    private static Result<CsvTable> Read(CsvParser parser, int maxRows, ref int begins)
    {
        if (!parser.Read())
            return new CsvEmpty();
        string[] columns = [.. parser.Record!.Select(name => name.Trim())];
        if (columns.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } repeated)
            return new CsvColumnRepeated(repeated.Key);

        List<CsvRow> rows = [];
        for (begins = parser.RawRow + 1; parser.Read(); begins = parser.RawRow + 1)
        {
            var fields = parser.Record!;
            if (fields.Length != columns.Length)
                return new CsvFieldCountWrong(LineOf(parser), columns.Length, fields.Length);
            if (rows.Count == maxRows)
                return new CsvTooManyRows(maxRows);
            rows.Add(new(LineOf(parser), fields));
        }

        return rows.Count == 0 ? new CsvEmpty() : new CsvTable(columns, rows);
    }

    /// <summary>Where the row begins: the parser counts to its end.</summary>
    private static int LineOf(CsvParser parser) =>
        parser.RawRow - parser.RawRecord.TrimEnd('\r', '\n').Count(c => c == '\n');

    /// <summary>Spreadsheets set to Swedish write semicolons.</summary>
    private static string Delimiter(ReadOnlySpan<byte> content)
    {
        var end = content.IndexOfAny((byte)'\r', (byte)'\n');
        var first = end < 0 ? content : content[..end];
        return first.Count((byte)';') > first.Count((byte)',') ? ";" : ",";
    }

    private static int? LineOfForeignByte(ReadOnlySpan<byte> content)
    {
        if (Utf8.IsValid(content))
            return null;
        var line = 1;
        while (content.IndexOf((byte)'\n') is var end and >= 0 && Utf8.IsValid(content[..end]))
        {
            content = content[(end + 1)..];
            line++;
        }

        return line;
    }
}
