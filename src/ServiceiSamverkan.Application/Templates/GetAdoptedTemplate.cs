using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Application.Templates;

/// <summary>The municipality's copy of a template version.</summary>
public sealed record GetAdoptedTemplate(Guid Id) : IQuery<Result<AdoptedTemplatePage>>;

public sealed record AdoptedTemplatePage(Guid Id, string Key, string Owner, int Number, string BaseHash, DateTimeOffset AdoptedAt, TemplateContent Content);

public sealed class GetAdoptedTemplateHandler(ITenantDb db) : IQueryHandler<GetAdoptedTemplate, Result<AdoptedTemplatePage>>
{
    public async ValueTask<Result<AdoptedTemplatePage>> Handle(GetAdoptedTemplate query, CancellationToken cancellationToken) =>
        await db.Set<AdoptedTemplate>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == query.Id, cancellationToken) is { } adopted
            ? new AdoptedTemplatePage(
                adopted.Id, adopted.TemplateKey, adopted.Owner, adopted.VersionNumber, adopted.BaseHash, adopted.AdoptedAt, adopted.Content)
            : NotFound.Instance;
}
