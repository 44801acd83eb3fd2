using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ServiceiSamverkan.Application.Csv;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Text;

namespace ServiceiSamverkan.Application.Contributions.Import;

/// <summary>A file of one's own: a text, and perhaps a place, a day and a number. Everything waits for a moderator.</summary>
public static class SimpleContributions
{
    private static readonly string[] DateFormats = ["yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyyMMdd"];

    public static Result<ReadContributions> Read(CsvTable table, ColumnChoice choice)
    {
        if (table.Missing(new[] { choice.Text, choice.Place, choice.Date, choice.Id }.OfType<string>()) is { } missing)
            return missing;
        List<ImportedContribution> rows = [];
        List<Error> flaws = [];
        Dictionary<string, int> seen = [];
        foreach (var row in table.Rows)
        {
            var text = Value(table, row, choice.Text) ?? string.Empty;
            var date = Value(table, row, choice.Date);
            if (CleanText.MultiLine(text, Contribution.MaxTextLength).Error is not null)
                flaws.Add(new ImportedTextInvalid(row.Line));
            else if (date is not null && Day(date) is null)
                flaws.Add(new CsvValueInvalid(row.Line, choice.Date!, date));
            else
                rows.Add(new(row.Line, Value(table, row, choice.Id) ?? Digest(row, seen), text, date is null ? null : Day(date), Value(table, row, choice.Place), null, ImportedOutcome.NotModerated));
        }

        return new ReadContributions(rows, flaws);
    }

    private static string? Value(CsvTable table, CsvRow row, string? column) =>
        column is null ? null : row.Value(table.Find(column));

    /// <summary>Swedish time, as people write it.</summary>
    private static DateTimeOffset? Day(string text) =>
        DateTime.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? new DateTimeOffset(local, SwedishCalendar.TimeZone.GetUtcOffset(local)).ToUniversalTime()
            : null;

    /// <summary>The row itself is its name; of two equal rows the second is another one's words.</summary>
    private static string Digest(CsvRow row, Dictionary<string, int> seen)
    {
        var digest = Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', row.Fields))));
        var count = seen[digest] = seen.GetValueOrDefault(digest) + 1;
        return count == 1 ? digest : string.Create(CultureInfo.InvariantCulture, $"{digest}-{count}");
    }
}
