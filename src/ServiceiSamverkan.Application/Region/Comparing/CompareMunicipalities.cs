using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Region.Reports;
using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Application.Region.Comparing;

/// <summary>The region's table, in the reader's language.</summary>
public sealed record CompareMunicipalities : IQuery<Result<Comparison>>;

public sealed class CompareMunicipalitiesHandler(
    ICatalogDb catalog, ITenantDirectory directory, IMultiTenantContextAccessor<Tenant> tenants, ICaller caller)
    : IQueryHandler<CompareMunicipalities, Result<Comparison>>
{
    public async ValueTask<Result<Comparison>> Handle(CompareMunicipalities query, CancellationToken cancellationToken)
    {
        if (tenants.MultiTenantContext.TenantInfo is not { Kind: TenantKind.Region })
            return NotFound.Instance;

        var reading = new PublishedReading(catalog, directory);
        var published = await reading.NewestAsync(cancellationToken);
        var reported = published.Select(p => p.Municipality).ToHashSet();
        return new Comparison(
            [.. IndicatorCatalog.Current.Select(definition => Of(definition, published))],
            [.. reading.Municipalities().Except(reported).Select(t => t.Name)]);
    }

    private ComparedIndicator Of(IndicatorDefinition definition, IReadOnlyList<Published> published)
    {
        var figures = published.SelectMany(p => p.Report.Values).Where(f => f.Indicator == definition.Id).ToList();
        var mains = figures.Where(f => f.Part.Length == 0).ToList();
        var pool = definition.Unit == IndicatorUnit.Percent ? SharePool.Of(mains) : null;
        var rows =
            from report in published
            from main in report.Report.Values
            where main.Indicator == definition.Id && main.Part.Length == 0
            let municipality = Of(report)
            orderby municipality.Size == SizeClass.Unknown, municipality.Size
            select new ComparedRow(municipality, main, PartsOf(report, definition.Id), pool?.Compare(main) ?? Chance.NotCompared);
        return new(
            definition.Id, definition.Unit, definition.Name.In(caller.Language), definition.Formula.In(caller.Language),
            definition.Caveat.In(caller.Language), definition.Version,
            mains.Select(f => f.DefinitionVersion).Distinct().Count() > 1, pool, [.. rows]);
    }

    private IReadOnlyList<ReportFigure> PartsOf(Published published, string indicator) =>
        ReportFigure.Of(published.Report.Values.Where(f => f.Indicator == indicator && f.Part.Length > 0), caller.Language);

    private static ComparedMunicipality Of(Published published)
    {
        var (municipality, report, window) = (published.Municipality, published.Report, published.Window);
        return new(
            municipality.Identifier, municipality.Name, municipality.IsFictitious, SizeClasses.Of(report.Population?.Count), report.Population,
            window.Code, window.From, window.To, report.PilotStart is { } start ? window.MonthsSince(start) : null, report.TemplateVersion);
    }
}
