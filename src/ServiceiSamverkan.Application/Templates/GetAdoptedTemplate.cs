using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Application.Templates;

/// <summary>The municipality's copy of a template version, and the latest version that it can be upgraded to.</summary>
public sealed record GetAdoptedTemplate(Guid Id) : IQuery<Result<AdoptedTemplatePage>>;

public sealed record AdoptedTemplatePage(Guid Id, string Key, string Owner, int Number, string BaseHash, DateTimeOffset AdoptedAt, TemplateContent Content, int Version, bool IsChanged, Guid? UpgradedFromId, IReadOnlyList<PartChoice> Choices, int? LaterVersion);

public sealed class GetAdoptedTemplateHandler(ITenantDb db, ICatalogDb catalog) : IQueryHandler<GetAdoptedTemplate, Result<AdoptedTemplatePage>>
{
    public async ValueTask<Result<AdoptedTemplatePage>> Handle(GetAdoptedTemplate query, CancellationToken cancellationToken)
    {
        if (await db.Set<AdoptedTemplate>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == query.Id, cancellationToken) is not { } adopted)
            return NotFound.Instance;
        var template = await catalog.Set<DialogueTemplate>().AsNoTracking().SingleOrDefaultAsync(t => t.Id == adopted.TemplateId, cancellationToken);
        var taken = await db.Set<AdoptedTemplate>().Where(a => a.TemplateId == adopted.TemplateId).Select(a => a.VersionNumber).ToListAsync(cancellationToken);
        var later = template?.Versions.Where(v => v.State == TemplateVersionState.Published && v.Number > adopted.VersionNumber && !taken.Contains(v.Number))
            .Select(v => (int?)v.Number).Max();
        return new AdoptedTemplatePage(
            adopted.Id,
            adopted.TemplateKey,
            adopted.Owner,
            adopted.VersionNumber,
            adopted.BaseHash,
            adopted.AdoptedAt,
            adopted.Content,
            adopted.Version,
            adopted.IsChanged,
            adopted.UpgradedFromId,
            adopted.Choices is null ? [] : CanonicalJson.Read<PartChoice[]>(adopted.Choices),
            later);
    }
}
