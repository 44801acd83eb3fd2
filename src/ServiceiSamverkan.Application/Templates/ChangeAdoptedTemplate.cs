using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Application.Templates;

/// <summary>Changes the municipality's own copy; dialogues that have been started are not touched.</summary>
public sealed record ChangeAdoptedTemplate(Guid Id, int? Version, TemplateContent Content) : ICommand<Result>, ILeavesPublicPages;

public sealed class ChangeAdoptedTemplateHandler(ITenantDb db) : ICommandHandler<ChangeAdoptedTemplate, Result>
{
    public async ValueTask<Result> Handle(ChangeAdoptedTemplate command, CancellationToken cancellationToken)
    {
        var adopted = await db.Set<AdoptedTemplate>().SingleOrDefaultAsync(a => a.Id == command.Id, cancellationToken);
        if (adopted is null)
            return NotFound.Instance;
        return adopted.CheckVersion(command.Version) is { } stale ? stale : adopted.Change(command.Content);
    }
}
