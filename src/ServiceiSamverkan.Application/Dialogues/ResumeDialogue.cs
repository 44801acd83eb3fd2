using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Dialogues;

/// <summary>Takes in again after a pause.</summary>
public sealed record ResumeDialogue(Guid Id, int? Version) : ICommand<Result>;

public sealed class ResumeDialogueHandler(ITenantDb db) : ICommandHandler<ResumeDialogue, Result>
{
    public async ValueTask<Result> Handle(ResumeDialogue command, CancellationToken cancellationToken)
    {
        if (await db.Set<Dialogue>().SingleOrDefaultAsync(d => d.Id == command.Id, cancellationToken) is not { } dialogue)
            return NotFound.Instance;
        return dialogue.CheckVersion(command.Version) is { } stale ? stale : dialogue.Resume();
    }
}
