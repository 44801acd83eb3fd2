using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Dialogues;

/// <summary>Puts a closed dialogue among the old ones; it can still be read.</summary>
public sealed record ArchiveDialogue(Guid Id, int? Version) : ICommand<Result>;

public sealed class ArchiveDialogueHandler(ITenantDb db) : ICommandHandler<ArchiveDialogue, Result>
{
    public async ValueTask<Result> Handle(ArchiveDialogue command, CancellationToken cancellationToken)
    {
        if (await db.Set<Dialogue>().SingleOrDefaultAsync(d => d.Id == command.Id, cancellationToken) is not { } dialogue)
            return NotFound.Instance;
        return dialogue.CheckVersion(command.Version) is { } stale ? stale : dialogue.Archive();
    }
}
