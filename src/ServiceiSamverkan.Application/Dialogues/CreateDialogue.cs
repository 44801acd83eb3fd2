using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Application.Dialogues;

/// <summary>Makes a dialogue of what the one screen holds: a draft with gaps, or opened at once.</summary>
/// <param name="AdoptedTemplateId">The municipality's copy of the template that filled the screen in.</param>
/// <param name="Open">Opens it in the same step; then nothing may be missing.</param>
public sealed record CreateDialogue(DialogueDetails Details, Guid? AdoptedTemplateId = null, bool Open = false) : ICommand<Result<DialogueCreated>>;

public sealed record DialogueCreated(Guid Id, string Slug);

public sealed class CreateDialogueHandler(ITenantDb db, TimeProvider clock, IIdSource ids) : ICommandHandler<CreateDialogue, Result<DialogueCreated>>
{
    public async ValueTask<Result<DialogueCreated>> Handle(CreateDialogue command, CancellationToken cancellationToken)
    {
        var details = command.Details.Clean();
        if (await db.CheckReferencesAsync(details, cancellationToken) is { } unknown)
            return unknown;
        if (command.AdoptedTemplateId is { } template && !await db.Set<AdoptedTemplate>().AnyAsync(t => t.Id == template, cancellationToken))
            return new AdoptedTemplateUnknown();

        var now = clock.GetUtcNow();
        var title = details.Title.In(LocalizedText.Swedish);
        var slug = await FreeSlug.FindAsync(db.Set<Dialogue>().Select(d => d.Slug), title, "dialog", cancellationToken);
        var created = Dialogue.Create(ids.Next(), slug, details, command.AdoptedTemplateId, now);
        if (created.Error is { } flaw)
            return flaw;
        if (command.Open && created.Value.Open(now) is { Error: { } missing })
            return missing;
        db.Set<Dialogue>().Add(created.Value);
        return new DialogueCreated(created.Value.Id, slug);
    }
}
