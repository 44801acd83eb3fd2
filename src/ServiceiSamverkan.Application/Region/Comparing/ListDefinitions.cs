using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Application.Region.Comparing;

/// <summary>How each indicator is counted, in every version that a figure may bear.</summary>
public sealed record ListDefinitions : IQuery<Result<IReadOnlyList<DefinitionItem>>>;

public sealed record DefinitionItem(
    string Id, int Version, IndicatorUnit Unit, string Name, string Formula, string Caveat, IReadOnlyList<string> Parts);

public sealed class ListDefinitionsHandler(ICaller caller, IMultiTenantContextAccessor<Tenant> tenants)
    : IQueryHandler<ListDefinitions, Result<IReadOnlyList<DefinitionItem>>>
{
    public ValueTask<Result<IReadOnlyList<DefinitionItem>>> Handle(ListDefinitions query, CancellationToken cancellationToken)
    {
        if (tenants.MultiTenantContext.TenantInfo is not { Kind: TenantKind.Region })
            return ValueTask.FromResult(Result<IReadOnlyList<DefinitionItem>>.Failed(NotFound.Instance));
        var language = caller.Language;
        Result<IReadOnlyList<DefinitionItem>> items = IndicatorCatalog.All
            .Select(d => new DefinitionItem(
                d.Id, d.Version, d.Unit, d.Name.In(language), d.Formula.In(language), d.Caveat.In(language),
                [.. d.Parts.Select(p => p.Name.In(language))]))
            .ToList();
        return ValueTask.FromResult(items);
    }
}
