using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Application.Region.Comparing;

/// <summary>Every municipality's figures, for all to read: what the municipalities themselves have approved.</summary>
public sealed record ListResults : IQuery<Result<IReadOnlyList<ResultRow>>>;

public sealed class ListResultsHandler(ICatalogDb catalog, ITenantDirectory directory, IMultiTenantContextAccessor<Tenant> tenants)
    : IQueryHandler<ListResults, Result<IReadOnlyList<ResultRow>>>
{
    public async ValueTask<Result<IReadOnlyList<ResultRow>>> Handle(ListResults query, CancellationToken cancellationToken)
    {
        if (tenants.MultiTenantContext.TenantInfo is not { Kind: TenantKind.Region })
            return NotFound.Instance;
        var reports = await new PublishedReading(catalog, directory).NewestAsync(cancellationToken);
        return reports.SelectMany(RowsOf).ToList();
    }

    private static IEnumerable<ResultRow> RowsOf(Published published)
    {
        var window = published.Window;
        return published.Report.Values.Where(f => f.Part.Length == 0).OrderBy(f => IndicatorCatalog.OrderOf(f.Indicator))
            .Select(f => new ResultRow(
                published.Municipality.Identifier, f.Indicator, f.DefinitionVersion, f.Grade, f.Value, f.Low, f.High, f.Base,
                f.Absence == Absence.Hidden, window.From, window.To));
    }
}
