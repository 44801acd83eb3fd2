using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Application.Templates;

/// <summary>Copies a published version into the municipality's own database, with the hash of what it was copied from.</summary>
public sealed record AdoptTemplate(Guid TemplateId, int Number) : ICommand<Result<Created>>, ILeavesPublicPages;

public sealed class AdoptTemplateHandler(ITenantDb db, ICatalogDb catalog, TimeProvider clock, IIdSource ids)
    : ICommandHandler<AdoptTemplate, Result<Created>>
{
    public async ValueTask<Result<Created>> Handle(AdoptTemplate command, CancellationToken cancellationToken)
    {
        var template = await catalog.Set<DialogueTemplate>().AsNoTracking().SingleOrDefaultAsync(t => t.Id == command.TemplateId, cancellationToken);
        if (template is null)
            return NotFound.Instance;
        if (await db.Set<AdoptedTemplate>().AnyAsync(a => a.TemplateId == command.TemplateId && a.VersionNumber == command.Number, cancellationToken))
            return new TemplateAlreadyAdopted(command.Number);
        var adopted = AdoptedTemplate.Adopt(ids.Next(), template, command.Number, clock.GetUtcNow());
        if (adopted.Error is { } error)
            return error;
        db.Set<AdoptedTemplate>().Add(adopted.Value);
        return new Created(adopted.Value.Id);
    }
}
