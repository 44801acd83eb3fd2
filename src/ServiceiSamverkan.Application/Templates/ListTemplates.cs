using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Application.Templates;

/// <summary>The region's own templates with all their versions, drafts included.</summary>
public sealed record ListTemplates : IQuery<Result<IReadOnlyList<TemplateItem>>>;

public sealed record TemplateItem(Guid Id, string Key, string Name, IReadOnlyList<TemplateVersionItem> Versions, int Version);

/// <param name="Changes">What is new since the version before.</param>
public sealed record TemplateVersionItem(int Number, TemplateVersionState State, string Name, string Changes, string Hash, DateTimeOffset? PublishedAt);

public sealed class ListTemplatesHandler(ICatalogDb catalog, ICaller caller, IMultiTenantContextAccessor<Tenant> tenants)
    : IQueryHandler<ListTemplates, Result<IReadOnlyList<TemplateItem>>>
{
    public async ValueTask<Result<IReadOnlyList<TemplateItem>>> Handle(ListTemplates query, CancellationToken cancellationToken)
    {
        var owner = tenants.MultiTenantContext.TenantInfo!.Identifier;
        var templates = await catalog.Set<DialogueTemplate>().AsNoTracking().Where(t => t.Owner == owner).OrderBy(t => t.Key).ToListAsync(cancellationToken);
        return templates.ConvertAll(t => TemplateItems.Of(t, caller.Language));
    }
}
