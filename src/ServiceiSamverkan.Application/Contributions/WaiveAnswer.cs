using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Application.Contributions;

/// <summary>Records why a contribution gets no answer of its own; its author reads the reason.</summary>
public sealed record WaiveAnswer(Guid Id, string Reason, int? Version) : ICommand<Result>, ILeavesPublicPages;

public sealed class WaiveAnswerHandler(ITenantDb db, TimeProvider clock) : ICommandHandler<WaiveAnswer, Result>
{
    public async ValueTask<Result> Handle(WaiveAnswer command, CancellationToken cancellationToken)
    {
        if (await db.Set<Contribution>().FindAsync([command.Id], cancellationToken) is not { } contribution)
            return NotFound.Instance;
        return contribution.CheckVersion(command.Version) is { } stale ? stale : contribution.Waive(command.Reason, clock.GetUtcNow());
    }
}
