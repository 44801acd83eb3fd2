using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Application.Needs;

/// <summary>Ends a need in another one, which receives the sources that it lacks; the trace stays.</summary>
public sealed record MergeNeed(Guid Id, int? Version, Guid IntoId) : ICommand<Result>;

public sealed class MergeNeedHandler(ITenantDb db, TimeProvider clock) : ICommandHandler<MergeNeed, Result>
{
    public async ValueTask<Result> Handle(MergeNeed command, CancellationToken cancellationToken)
    {
        var needs = db.Set<Need>();
        var need = await needs.SingleOrDefaultAsync(n => n.Id == command.Id, cancellationToken);
        var other = await needs.SingleOrDefaultAsync(n => n.Id == command.IntoId, cancellationToken);
        if (need is null || other is null)
            return NotFound.Instance;
        if (need.CheckVersion(command.Version) is { } stale)
            return stale;
        if (need.State == NeedState.Confirmed && other.State == NeedState.Draft)
            return new NeedIsNotConfirmed();
        var sources = db.Set<NeedSource>();
        var lacking = await sources
            .Where(s => s.NeedId == need.Id && !sources.Any(o => o.NeedId == other.Id && o.ContributionId == s.ContributionId))
            .Select(s => s.ContributionId)
            .ToListAsync(cancellationToken);
        var merged = need.MergeInto(other, lacking, clock.GetUtcNow());
        if (merged.Error is { } error)
            return error;
        sources.AddRange(merged.Value);
        return Result.Ok;
    }
}
