using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Dialogues;

/// <summary>Ends the taking in; what was said is gathered, proposed and decided.</summary>
public sealed record ProcessDialogue(Guid Id, int? Version) : ICommand<Result>;

public sealed class ProcessDialogueHandler(ITenantDb db) : ICommandHandler<ProcessDialogue, Result>
{
    public async ValueTask<Result> Handle(ProcessDialogue command, CancellationToken cancellationToken)
    {
        if (await db.Set<Dialogue>().SingleOrDefaultAsync(d => d.Id == command.Id, cancellationToken) is not { } dialogue)
            return NotFound.Instance;
        return dialogue.CheckVersion(command.Version) is { } stale ? stale : dialogue.Process();
    }
}
