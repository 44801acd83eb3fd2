using ServiceiSamverkan.Application.Csv;

namespace ServiceiSamverkan.Application.Contributions.Import;

/// <summary>A file read through, of whichever kind it is.</summary>
/// <param name="Choice">Null for a file of Polis, whose columns are known.</param>
internal sealed record ContributionFile(CsvTable Table, ColumnChoice? Choice, ReadContributions Contributions)
{
    public static Result<ContributionFile> Read(ICsvTables tables, byte[] file, ColumnChoice? choice, PlaceNames places)
    {
        var table = tables.Read(file, ImportContributions.MaxRows);
        if (table.Error is not null)
            return table.Error;
        var chosen = choice ?? (PolisComments.Fits(table.Value) ? null : ColumnChoice.Guess(table.Value));
        var read = chosen is null ? PolisComments.Read(table.Value) : SimpleContributions.Read(table.Value, chosen);
        return read.Error is not null ? read.Error : new ContributionFile(table.Value, chosen, Checked(read.Value, places));
    }

    private static ReadContributions Checked(ReadContributions read, PlaceNames places)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        List<Error> flaws = [.. read.Flaws];
        foreach (var row in read.Rows)
        {
            if (!ids.Add(row.ExternalId))
                flaws.Add(new ImportedIdRepeated(row.Line, row.ExternalId));
            if (row.PlaceName is { } name && places.Find(name) is null)
                flaws.Add(new ImportedPlaceUnknown(row.Line, name));
        }

        // Whoever mends the file goes through it from above; what is wrong with a row names its line first.
        return read with { Flaws = [.. flaws.OrderBy(flaw => flaw.Arguments is [int line, ..] ? line : 0)] };
    }
}
