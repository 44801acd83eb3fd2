using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Application.Dialogues;

/// <summary>States that everyone has an answer; refused while a contribution has neither an answer nor a reason for none.</summary>
public sealed record AnswerDialogue(Guid Id, int? Version) : ICommand<Result>;

public sealed class AnswerDialogueHandler(ITenantDb db, TimeProvider clock) : ICommandHandler<AnswerDialogue, Result>
{
    public async ValueTask<Result> Handle(AnswerDialogue command, CancellationToken cancellationToken)
    {
        if (await db.Set<Dialogue>().SingleOrDefaultAsync(d => d.Id == command.Id, cancellationToken) is not { } dialogue)
            return NotFound.Instance;
        if (dialogue.CheckVersion(command.Version) is { } stale)
            return stale;
        var unanswered = await db.Set<Contribution>().Where(c => c.DialogueId == command.Id).CountAsync(Contribution.AwaitsAnswer, cancellationToken);
        return dialogue.Answer(unanswered, clock.GetUtcNow());
    }
}
