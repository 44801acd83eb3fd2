using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Commitments;

namespace ServiceiSamverkan.Application.Commitments;

/// <summary>Tells how it goes, and a new date when the old one cannot be held.</summary>
public sealed record TellProgress(Guid Id, int? Version, LocalizedText Text, DateOnly? DueOn) : ICommand<Result>;

public sealed class TellProgressHandler(ITenantDb db, TimeProvider clock, IIdSource ids) : ICommandHandler<TellProgress, Result>
{
    public async ValueTask<Result> Handle(TellProgress command, CancellationToken cancellationToken)
    {
        var commitment = await db.Set<Commitment>().SingleOrDefaultAsync(c => c.Id == command.Id, cancellationToken);
        if (commitment is null)
            return NotFound.Instance;
        if (commitment.CheckVersion(command.Version) is { } stale)
            return stale;
        var concern = await db.ConcernOfAsync(commitment, cancellationToken);
        return commitment.Progress(ids.Next(), command.Text.Cleaned(), command.DueOn, concern, clock.GetUtcNow());
    }
}
