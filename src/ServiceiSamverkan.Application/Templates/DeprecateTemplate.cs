using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Application.Templates;

/// <summary>Stops offering a version. Those who have adopted it keep their copy.</summary>
/// <param name="Version">Of the template as it was read.</param>
public sealed record DeprecateTemplate(Guid Id, int Number, int? Version) : ICommand<Result>, ILeavesPublicPages;

public sealed class DeprecateTemplateHandler(ICatalogDb catalog, IMultiTenantContextAccessor<Tenant> tenants) : ICommandHandler<DeprecateTemplate, Result>
{
    public async ValueTask<Result> Handle(DeprecateTemplate command, CancellationToken cancellationToken)
    {
        var owner = tenants.MultiTenantContext.TenantInfo!.Identifier;
        var template = await catalog.Set<DialogueTemplate>().SingleOrDefaultAsync(t => t.Id == command.Id && t.Owner == owner, cancellationToken);
        if (template is null)
            return NotFound.Instance;
        if (template.CheckVersion(command.Version) is { } stale)
            return stale;
        if (template.Deprecate(command.Number) is { Error: { } error })
            return error;
        await catalog.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }
}
