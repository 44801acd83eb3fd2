using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Dialogues;

/// <summary>Changes what the one screen holds. Its address stays, also when the title changes.</summary>
public sealed record ChangeDialogue(Guid Id, int? Version, DialogueDetails Details) : ICommand<Result>;

public sealed class ChangeDialogueHandler(ITenantDb db) : ICommandHandler<ChangeDialogue, Result>
{
    public async ValueTask<Result> Handle(ChangeDialogue command, CancellationToken cancellationToken)
    {
        if (await db.Set<Dialogue>().SingleOrDefaultAsync(d => d.Id == command.Id, cancellationToken) is not { } dialogue)
            return NotFound.Instance;
        if (dialogue.CheckVersion(command.Version) is { } stale)
            return stale;
        var details = command.Details.Clean();
        return await db.CheckReferencesAsync(details, cancellationToken) is { } unknown ? unknown : dialogue.Change(details);
    }
}
