using ServiceiSamverkan.Application.Csv;

namespace ServiceiSamverkan.Application.Contributions.Import;

/// <summary>Counts what a file of votes would bring, before anything is changed.</summary>
public sealed record PreviewSupport(byte[] File, string Source) : IQuery<Result<SupportImport>>;

public sealed class PreviewSupportHandler(ITenantDb db, ICsvTables tables) : IQueryHandler<PreviewSupport, Result<SupportImport>>
{
    public async ValueTask<Result<SupportImport>> Handle(PreviewSupport query, CancellationToken cancellationToken)
    {
        var read = await SupportFile.ReadAsync(db, tables, query.File, query.Source, cancellationToken);
        return read.Error is { } error ? error : read.Value.Counted;
    }
}
