using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Application.Templates;

/// <summary>What a municipality can adopt, and what it has adopted already.</summary>
public sealed record ListSharedTemplates : IQuery<Result<IReadOnlyList<SharedTemplateItem>>>;

/// <param name="AdoptedId">The municipality's copy of this version; null when it has none.</param>
public sealed record SharedTemplateItem(
    Guid TemplateId,
    string Key,
    int Number,
    TemplateVersionState State,
    string Name,
    string Summary,
    string Changes,
    DateTimeOffset? PublishedAt,
    Guid? AdoptedId,
    DateTimeOffset? AdoptedAt);

public sealed class ListSharedTemplatesHandler(ITenantDb db, ICatalogDb catalog, ICaller caller)
    : IQueryHandler<ListSharedTemplates, Result<IReadOnlyList<SharedTemplateItem>>>
{
    public async ValueTask<Result<IReadOnlyList<SharedTemplateItem>>> Handle(ListSharedTemplates query, CancellationToken cancellationToken)
    {
        var templates = await catalog.Set<DialogueTemplate>().AsNoTracking().OrderBy(t => t.Key).ToListAsync(cancellationToken);
        var adopted = await db.Set<AdoptedTemplate>().AsNoTracking()
            .Select(a => new { a.Id, a.TemplateId, a.VersionNumber, a.AdoptedAt }).ToListAsync(cancellationToken);
        SharedTemplateItem[] items =
        [
            .. from template in templates
               from version in template.Versions.OrderByDescending(v => v.Number)
               let copy = adopted.FirstOrDefault(a => a.TemplateId == template.Id && a.VersionNumber == version.Number)
               where version.State == TemplateVersionState.Published || copy is not null
               select new SharedTemplateItem(
                   template.Id,
                   template.Key,
                   version.Number,
                   version.State,
                   version.Content.Name.In(caller.Language),
                   version.Content.Summary.In(caller.Language),
                   version.Changes.In(caller.Language),
                   version.PublishedAt,
                   copy?.Id,
                   copy?.AdoptedAt),
        ];
        return items;
    }
}
