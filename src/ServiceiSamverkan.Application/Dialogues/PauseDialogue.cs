using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Dialogues;

/// <summary>Takes nothing in for a while; what was promised still is.</summary>
public sealed record PauseDialogue(Guid Id, int? Version) : ICommand<Result>;

public sealed class PauseDialogueHandler(ITenantDb db, TimeProvider clock) : ICommandHandler<PauseDialogue, Result>
{
    public async ValueTask<Result> Handle(PauseDialogue command, CancellationToken cancellationToken)
    {
        if (await db.Set<Dialogue>().SingleOrDefaultAsync(d => d.Id == command.Id, cancellationToken) is not { } dialogue)
            return NotFound.Instance;
        return dialogue.CheckVersion(command.Version) is { } stale ? stale : dialogue.Pause(clock.GetUtcNow());
    }
}
