using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Commitments;

namespace ServiceiSamverkan.Application.Commitments;

/// <summary>What was promised will not be done, and why.</summary>
public sealed record CancelCommitment(Guid Id, int? Version, LocalizedText Reason) : ICommand<Result>, IStatesReason
{
    string? IStatesReason.AuditReason => Reason.In(LocalizedText.Swedish);
}

public sealed class CancelCommitmentHandler(ITenantDb db) : ICommandHandler<CancelCommitment, Result>
{
    public async ValueTask<Result> Handle(CancelCommitment command, CancellationToken cancellationToken)
    {
        var commitment = await db.Set<Commitment>().SingleOrDefaultAsync(c => c.Id == command.Id, cancellationToken);
        if (commitment is null)
            return NotFound.Instance;
        if (commitment.CheckVersion(command.Version) is { } stale)
            return stale;
        var concern = await db.ConcernOfAsync(commitment, cancellationToken);
        return commitment.Cancel(command.Reason.Cleaned(), concern);
    }
}
