using ServiceiSamverkan.Application.Csv;
using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Application.Contributions.Import;

/// <summary>Takes in who agreed with what, for contributions that were imported from the same source: all of it or nothing.</summary>
public sealed record ImportSupport(byte[] File, string Source) : ICommand<Result<SupportImport>>
{
    public const int MaxRows = 200_000;
}

/// <param name="AlreadyHere">Support that an earlier import had brought.</param>
/// <param name="Against">Last votes against, which are not imported.</param>
/// <param name="Pass">Last votes that neither agreed nor disagreed, which are not imported.</param>
/// <param name="Overtaken">Votes that the same voter changed later.</param>
public sealed record SupportImport(int Rows, int Imported, int AlreadyHere, int Against, int Pass, int Overtaken);

public sealed class ImportSupportHandler(ITenantDb db, ICsvTables tables) : ICommandHandler<ImportSupport, Result<SupportImport>>
{
    public async ValueTask<Result<SupportImport>> Handle(ImportSupport command, CancellationToken cancellationToken)
    {
        var read = await SupportFile.ReadAsync(db, tables, command.File, command.Source, cancellationToken);
        if (read.Error is not null)
            return read.Error;
        db.Set<Support>().AddRange(read.Value.New);
        return read.Value.Counted;
    }
}
