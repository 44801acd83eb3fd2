using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Application.Templates;

/// <summary>Publishes the draft of a template to all municipalities; from then on it never changes.</summary>
/// <param name="Version">Of the template as it was read.</param>
public sealed record PublishTemplate(Guid Id, int Number, int? Version) : ICommand<Result>, ILeavesPublicPages;

public sealed class PublishTemplateHandler(ICatalogDb catalog, TimeProvider clock, IMultiTenantContextAccessor<Tenant> tenants) : ICommandHandler<PublishTemplate, Result>
{
    public async ValueTask<Result> Handle(PublishTemplate command, CancellationToken cancellationToken)
    {
        var owner = tenants.MultiTenantContext.TenantInfo!.Identifier;
        var template = await catalog.Set<DialogueTemplate>().SingleOrDefaultAsync(t => t.Id == command.Id && t.Owner == owner, cancellationToken);
        if (template is null)
            return NotFound.Instance;
        if (template.CheckVersion(command.Version) is { } stale)
            return stale;
        if (template.Publish(command.Number, clock.GetUtcNow()) is { Error: { } error })
            return error;
        await catalog.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }
}
