using System.Globalization;
using ServiceiSamverkan.Application.Csv;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Text;

namespace ServiceiSamverkan.Application.Contributions.Import;

/// <summary>
/// The file comments.csv of an export from Polis: timestamp (ms), comment-id, author-id, comment-body, and moderated, which
/// is 1 for accepted, 0 for not seen and -1 for rejected. The mapping is that of infra/reference/README.md.
/// </summary>
public static class PolisComments
{
    /// <summary>Polis keeps no reason; its author reads where the decision was taken.</summary>
    public const string RejectionReason = "Togs inte med av moderatorn i den ursprungliga dialogen (Polis, moderated = -1).";

    private static readonly string[] Columns = ["timestamp", "comment-id", "author-id", "moderated", "comment-body"];

    public static bool Fits(CsvTable table) => table.Find("comment-id") is not null;

    public static Result<ReadContributions> Read(CsvTable table)
    {
        if (table.Missing(Columns) is { } missing)
            return missing;
        var (at, id, author, moderated, body) = (table.Find(Columns[0])!.Value, table.Find(Columns[1])!.Value, table.Find(Columns[2])!.Value, table.Find(Columns[3])!.Value, table.Find(Columns[4])!.Value);
        List<ImportedContribution> rows = [];
        List<Error> flaws = [];
        foreach (var row in table.Rows)
        {
            if (Moment(row.Fields[at]) is not { } stated)
                flaws.Add(new CsvValueInvalid(row.Line, Columns[0], row.Fields[at]));
            else if (!IsNumber(row.Fields[id]))
                flaws.Add(new CsvValueInvalid(row.Line, Columns[1], row.Fields[id]));
            else if (!IsNumber(row.Fields[author]))
                flaws.Add(new CsvValueInvalid(row.Line, Columns[2], row.Fields[author]));
            else if (Outcome(row.Fields[moderated]) is not { } outcome)
                flaws.Add(new CsvValueInvalid(row.Line, Columns[3], row.Fields[moderated]));
            else if (CleanText.MultiLine(row.Fields[body], Contribution.MaxTextLength).Error is not null)
                flaws.Add(new ImportedTextInvalid(row.Line));
            else
                rows.Add(new(row.Line, row.Fields[id].Trim(), row.Fields[body], stated, null, row.Fields[author].Trim(), outcome));
        }

        return new ReadContributions(rows, flaws);
    }

    /// <summary>Null for what is no time in milliseconds.</summary>
    internal static DateTimeOffset? Moment(string milliseconds) =>
        long.TryParse(milliseconds, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value < DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? DateTimeOffset.FromUnixTimeMilliseconds(value)
            : null;

    internal static bool IsNumber(string text) => int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out _);

    private static ImportedOutcome? Outcome(string moderated) => moderated.Trim() switch
    {
        "1" => ImportedOutcome.Accepted,
        "0" => ImportedOutcome.NotModerated,
        "-1" => ImportedOutcome.Rejected(RejectionReason),
        _ => null,
    };
}
