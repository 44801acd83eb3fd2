using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Application.Needs;

/// <summary>Takes contributions away from a need. Takes no version: the need itself keeps its last source once it is confirmed.</summary>
public sealed record UnlinkSources(Guid Id, IReadOnlyList<Guid> ContributionIds) : ICommand<Result>;

public sealed class UnlinkSourcesHandler(ITenantDb db) : ICommandHandler<UnlinkSources, Result>
{
    public async ValueTask<Result> Handle(UnlinkSources command, CancellationToken cancellationToken)
    {
        var need = await db.Set<Need>().SingleOrDefaultAsync(n => n.Id == command.Id, cancellationToken);
        if (need is null)
            return NotFound.Instance;
        var sources = await db.Set<NeedSource>()
            .Where(s => s.NeedId == need.Id && command.ContributionIds.Contains(s.ContributionId))
            .ToListAsync(cancellationToken);
        foreach (var source in sources)
        {
            if (need.RemoveSource() is { Error: { } error })
                return error;
            db.Set<NeedSource>().Remove(source);
        }

        return Result.Ok;
    }
}
