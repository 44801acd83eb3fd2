using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Application.Templates;

/// <summary>Takes up a later version beside the copy that there is, with what the municipality chooses to keep of its own.</summary>
/// <param name="Id">Of the municipality's copy.</param>
/// <param name="Number">Of the later version.</param>
/// <param name="Choices">One for each part that both have changed; others are taken from the later version.</param>
public sealed record UpgradeTemplate(Guid Id, int? Version, int Number, IReadOnlyList<PartChoice> Choices) : ICommand<Result<Created>>, ILeavesPublicPages;

public sealed class UpgradeTemplateHandler(ITenantDb db, ICatalogDb catalog, TimeProvider clock, IIdSource ids)
    : ICommandHandler<UpgradeTemplate, Result<Created>>
{
    public async ValueTask<Result<Created>> Handle(UpgradeTemplate command, CancellationToken cancellationToken)
    {
        var adopted = await db.Set<AdoptedTemplate>().SingleOrDefaultAsync(a => a.Id == command.Id, cancellationToken);
        if (adopted is null)
            return NotFound.Instance;
        if (adopted.CheckVersion(command.Version) is { } stale)
            return stale;
        if (await catalog.Set<DialogueTemplate>().AsNoTracking().SingleOrDefaultAsync(t => t.Id == adopted.TemplateId, cancellationToken) is not { } template)
            return NotFound.Instance;
        if (await db.Set<AdoptedTemplate>().AnyAsync(a => a.TemplateId == adopted.TemplateId && a.VersionNumber == command.Number, cancellationToken))
            return new TemplateAlreadyAdopted(command.Number);
        var upgraded = adopted.Upgrade(ids.Next(), template, command.Number, command.Choices, clock.GetUtcNow());
        if (upgraded.Error is { } error)
            return error;
        db.Set<AdoptedTemplate>().Add(upgraded.Value);
        return new Created(upgraded.Value.Id);
    }
}
