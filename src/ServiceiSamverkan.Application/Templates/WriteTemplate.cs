using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Application.Templates;

/// <summary>Writes the draft of a template: a new template, the next version, or the draft that stands.</summary>
/// <param name="Key">Names the template for good: "world-cafe-i-byn".</param>
/// <param name="Version">Of the template as it was read; null only for a new one.</param>
/// <param name="Changes">What is new since the version before, for whoever chooses.</param>
public sealed record WriteTemplate(string? Key, int? Version, TemplateContent Content, LocalizedText Changes)
    : ICommand<Result<TemplateWritten>>, ILeavesPublicPages;

public sealed record TemplateWritten(Guid Id, string Key, int Number);

public sealed class WriteTemplateHandler(ICatalogDb catalog, IIdSource ids, IMultiTenantContextAccessor<Tenant> tenants)
    : ICommandHandler<WriteTemplate, Result<TemplateWritten>>
{
    public async ValueTask<Result<TemplateWritten>> Handle(WriteTemplate command, CancellationToken cancellationToken)
    {
        var owner = tenants.MultiTenantContext.TenantInfo!.Identifier;
        var key = command.Key.AsLine();
        var template = await catalog.Set<DialogueTemplate>().SingleOrDefaultAsync(t => t.Key == key, cancellationToken);
        if (template is not null && template.Owner != owner)
            return new TemplateKeyTaken();
        if (template?.CheckVersion(command.Version) is { } stale)
            return stale;
        if (template is null)
        {
            var created = DialogueTemplate.Create(ids.Next(), key, owner);
            if (created.Error is { } invalid)
                return invalid;
            template = created.Value;
            catalog.Set<DialogueTemplate>().Add(template);
        }

        var written = template.Write(command.Content, command.Changes.Cleaned());
        if (written.Error is { } error)
            return error;
        await catalog.SaveChangesAsync(cancellationToken);
        return new TemplateWritten(template.Id, template.Key, written.Value.Number);
    }
}
