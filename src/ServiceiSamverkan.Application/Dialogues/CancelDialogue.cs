using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Dialogues;

/// <summary>Cancels a dialogue with a reason that residents read. Those who have already spoken are still owed an answer.</summary>
public sealed record CancelDialogue(Guid Id, int? Version, LocalizedText Reason) : ICommand<Result>, IStatesReason
{
    string? IStatesReason.AuditReason => Reason.In(LocalizedText.Swedish);
}

public sealed class CancelDialogueHandler(ITenantDb db) : ICommandHandler<CancelDialogue, Result>
{
    public async ValueTask<Result> Handle(CancelDialogue command, CancellationToken cancellationToken)
    {
        if (await db.Set<Dialogue>().SingleOrDefaultAsync(d => d.Id == command.Id, cancellationToken) is not { } dialogue)
            return NotFound.Instance;
        return dialogue.CheckVersion(command.Version) is { } stale ? stale : dialogue.Cancel(command.Reason.Cleaned());
    }
}
