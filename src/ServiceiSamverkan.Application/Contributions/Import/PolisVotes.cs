using ServiceiSamverkan.Application.Csv;

namespace ServiceiSamverkan.Application.Contributions.Import;

/// <summary>
/// The file votes.csv of an export from Polis: timestamp (ms), comment-id, voter-id, vote. Of several votes of one voter on
/// one statement the last counts. 1 is for, -1 against, 0 pass; we know support only, so the others are counted, not kept.
/// </summary>
public sealed record PolisVotes(IReadOnlyList<PolisVote> For, int Against, int Pass, int Overtaken)
{
    private static readonly string[] Columns = ["timestamp", "comment-id", "voter-id", "vote"];

    public static Result<PolisVotes> Read(CsvTable table)
    {
        if (table.Missing(Columns) is { } missing)
            return missing;
        var (at, comment, voter, vote) = (table.Find(Columns[0])!.Value, table.Find(Columns[1])!.Value, table.Find(Columns[2])!.Value, table.Find(Columns[3])!.Value);
        Dictionary<(string, string), PolisVote> last = [];
        foreach (var row in table.Rows)
        {
            if (PolisComments.Moment(row.Fields[at]) is not { } moment)
                return new CsvValueInvalid(row.Line, Columns[0], row.Fields[at]);
            if (!PolisComments.IsNumber(row.Fields[comment]))
                return new CsvValueInvalid(row.Line, Columns[1], row.Fields[comment]);
            if (!PolisComments.IsNumber(row.Fields[voter]))
                return new CsvValueInvalid(row.Line, Columns[2], row.Fields[voter]);
            if (row.Fields[vote].Trim() is not ("1" or "0" or "-1"))
                return new CsvValueInvalid(row.Line, Columns[3], row.Fields[vote]);
            var read = new PolisVote(row.Line, row.Fields[comment].Trim(), row.Fields[voter].Trim(), moment, row.Fields[vote].Trim());
            if (!last.TryGetValue((read.CommentId, read.VoterId), out var earlier) || earlier.At <= moment)
                last[(read.CommentId, read.VoterId)] = read;
        }

        PolisVote[] given = [.. last.Values.Where(v => v.Vote == "1")];
        return new PolisVotes(given, last.Values.Count(v => v.Vote == "-1"), last.Values.Count(v => v.Vote == "0"), table.Rows.Count - last.Count);
    }
}

public sealed record PolisVote(int Line, string CommentId, string VoterId, DateTimeOffset At, string Vote);
