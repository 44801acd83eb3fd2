using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Application.Templates;

/// <summary>One version of a template of the region's own, to be read or written on.</summary>
public sealed record GetTemplateVersion(string Key, int Number) : IQuery<Result<TemplateVersionPage>>;

/// <param name="Version">Of the template, for If-Match.</param>
public sealed record TemplateVersionPage(
    Guid Id, string Key, int Number, TemplateVersionState State, TemplateContent Content, LocalizedText Changes, string Hash, int Version);

public sealed class GetTemplateVersionHandler(ICatalogDb catalog, IMultiTenantContextAccessor<Tenant> tenants)
    : IQueryHandler<GetTemplateVersion, Result<TemplateVersionPage>>
{
    public async ValueTask<Result<TemplateVersionPage>> Handle(GetTemplateVersion query, CancellationToken cancellationToken)
    {
        var owner = tenants.MultiTenantContext.TenantInfo!.Identifier;
        var template = await catalog.Set<DialogueTemplate>().AsNoTracking().SingleOrDefaultAsync(t => t.Key == query.Key && t.Owner == owner, cancellationToken);
        return template?.Find(query.Number) is { } version
            ? new TemplateVersionPage(template.Id, template.Key, version.Number, version.State, version.Content, version.Changes, version.Hash, template.Version)
            : NotFound.Instance;
    }
}
