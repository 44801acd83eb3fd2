using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Application.Needs;

/// <summary>"Åtgärdat direkt": tells what was done at once, without a board.</summary>
public sealed record AnswerNeedDirectly(Guid Id, int? Version, LocalizedText Answer) : ICommand<Result>;

public sealed class AnswerNeedDirectlyHandler(ITenantDb db, TimeProvider clock) : ICommandHandler<AnswerNeedDirectly, Result>
{
    public async ValueTask<Result> Handle(AnswerNeedDirectly command, CancellationToken cancellationToken)
    {
        var need = await db.Set<Need>().SingleOrDefaultAsync(n => n.Id == command.Id, cancellationToken);
        if (need is null)
            return NotFound.Instance;
        return need.CheckVersion(command.Version) is { } stale ? stale : need.AnswerDirectly(command.Answer.Cleaned(), clock.GetUtcNow());
    }
}
