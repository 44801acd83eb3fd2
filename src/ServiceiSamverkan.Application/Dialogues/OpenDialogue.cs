using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Dialogues;

/// <summary>Opens a dialogue for residents; says what is missing when it cannot.</summary>
public sealed record OpenDialogue(Guid Id, int? Version) : ICommand<Result>;

public sealed class OpenDialogueHandler(ITenantDb db, TimeProvider clock) : ICommandHandler<OpenDialogue, Result>
{
    public async ValueTask<Result> Handle(OpenDialogue command, CancellationToken cancellationToken)
    {
        if (await db.Set<Dialogue>().SingleOrDefaultAsync(d => d.Id == command.Id, cancellationToken) is not { } dialogue)
            return NotFound.Instance;
        return dialogue.CheckVersion(command.Version) is { } stale ? stale : dialogue.Open(clock.GetUtcNow());
    }
}
