using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Commitments;

namespace ServiceiSamverkan.Application.Commitments;

/// <summary>What was promised is done.</summary>
public sealed record FinishCommitment(Guid Id, int? Version, LocalizedText Text, DateOnly On) : ICommand<Result>;

public sealed class FinishCommitmentHandler(ITenantDb db, TimeProvider clock, IIdSource ids) : ICommandHandler<FinishCommitment, Result>
{
    public async ValueTask<Result> Handle(FinishCommitment command, CancellationToken cancellationToken)
    {
        var commitment = await db.Set<Commitment>().SingleOrDefaultAsync(c => c.Id == command.Id, cancellationToken);
        if (commitment is null)
            return NotFound.Instance;
        if (commitment.CheckVersion(command.Version) is { } stale)
            return stale;
        var concern = await db.ConcernOfAsync(commitment, cancellationToken);
        return commitment.Finish(ids.Next(), command.Text.Cleaned(), command.On, concern, clock.GetUtcNow());
    }
}
