using ServiceiSamverkan.Application.Csv;

namespace ServiceiSamverkan.Application.Contributions.Import;

/// <summary>Shows what a file would bring, before anything is changed.</summary>
public sealed record PreviewImport(byte[] File, ColumnChoice? Columns = null) : IQuery<Result<ImportPreview>>;

/// <param name="Choice">The columns as chosen or guessed; null for a file of Polis.</param>
/// <param name="First">The first rows that can be read.</param>
/// <param name="Flaws">What must be put right first, at most as many as a person can take in.</param>
public sealed record ImportPreview(
    IReadOnlyList<string> Columns, ColumnChoice? Choice, int Rows, IReadOnlyList<ImportedContribution> First, IReadOnlyList<Error> Flaws, int FlawCount);

public sealed class PreviewImportHandler(ITenantDb db, ICsvTables tables) : IQueryHandler<PreviewImport, Result<ImportPreview>>
{
    private const int ShownRows = 5;
    private const int ShownFlaws = 20;

    public async ValueTask<Result<ImportPreview>> Handle(PreviewImport query, CancellationToken cancellationToken)
    {
        var places = await PlaceNames.LoadAsync(db, cancellationToken);
        var read = ContributionFile.Read(tables, query.File, query.Columns, places);
        if (read.Error is not null)
            return read.Error;
        var (table, choice, contributions) = read.Value;
        return new ImportPreview(
            table.Columns, choice, table.Rows.Count, [.. contributions.Rows.Take(ShownRows)], [.. contributions.Flaws.Take(ShownFlaws)], contributions.Flaws.Count);
    }
}
