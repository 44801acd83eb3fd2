using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Dialogues;

/// <summary>Closes a dialogue in which everyone has an answer.</summary>
public sealed record CloseDialogue(Guid Id, int? Version) : ICommand<Result>;

public sealed class CloseDialogueHandler(ITenantDb db) : ICommandHandler<CloseDialogue, Result>
{
    public async ValueTask<Result> Handle(CloseDialogue command, CancellationToken cancellationToken)
    {
        if (await db.Set<Dialogue>().SingleOrDefaultAsync(d => d.Id == command.Id, cancellationToken) is not { } dialogue)
            return NotFound.Instance;
        return dialogue.CheckVersion(command.Version) is { } stale ? stale : dialogue.Close();
    }
}
