using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Application.Templates;

/// <summary>What a later version has changed, part by part: as it was adopted, as the municipality has it, as the region has it.</summary>
public sealed record GetTemplateUpgrade(Guid Id, int Number) : IQuery<Result<TemplateUpgradePage>>;

/// <param name="Version">Of the municipality's copy.</param>
public sealed record TemplateUpgradePage(Guid Id, int Version, LocalizedText Name, int FromNumber, int ToNumber, LocalizedText WhatIsNew, IReadOnlyList<PartChange> Changes);

public sealed class GetTemplateUpgradeHandler(ITenantDb db, ICatalogDb catalog) : IQueryHandler<GetTemplateUpgrade, Result<TemplateUpgradePage>>
{
    public async ValueTask<Result<TemplateUpgradePage>> Handle(GetTemplateUpgrade query, CancellationToken cancellationToken)
    {
        var adopted = await db.Set<AdoptedTemplate>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == query.Id, cancellationToken);
        if (adopted is null
            || await catalog.Set<DialogueTemplate>().AsNoTracking().SingleOrDefaultAsync(t => t.Id == adopted.TemplateId, cancellationToken) is not { } template)
            return NotFound.Instance;
        var upgrade = adopted.UpgradeTo(template, query.Number);
        return upgrade.Error is { } refused
            ? refused
            : new TemplateUpgradePage(
                adopted.Id, adopted.Version, adopted.Content.Name, adopted.VersionNumber, query.Number, template.Find(query.Number)!.Changes, upgrade.Value.Changes());
    }
}
