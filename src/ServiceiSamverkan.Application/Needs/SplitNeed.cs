using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Application.Needs;

/// <summary>Lets a part of a need stand by itself under a title of its own, with the marked sources; the trace stays.</summary>
public sealed record SplitNeed(Guid Id, int? Version, LocalizedText Title, IReadOnlyList<Guid> ContributionIds) : ICommand<Result<Created>>;

public sealed class SplitNeedHandler(ITenantDb db, TimeProvider clock, IIdSource ids) : ICommandHandler<SplitNeed, Result<Created>>
{
    public async ValueTask<Result<Created>> Handle(SplitNeed command, CancellationToken cancellationToken)
    {
        var need = await db.Set<Need>().SingleOrDefaultAsync(n => n.Id == command.Id, cancellationToken);
        if (need is null)
            return NotFound.Instance;
        if (need.CheckVersion(command.Version) is { } stale)
            return stale;
        var wanted = command.ContributionIds.Distinct().ToList();
        var sources = await db.Set<NeedSource>().Where(s => s.NeedId == need.Id && wanted.Contains(s.ContributionId)).ToListAsync(cancellationToken);
        if (sources.Count != wanted.Count)
            return NotFound.Instance;
        var split = need.Split(ids.Next(), command.Title.Cleaned(), wanted, clock.GetUtcNow());
        if (split.Error is { } error)
            return error;
        db.Set<NeedSource>().RemoveRange(sources);
        db.Set<Need>().Add(split.Value.Need);
        db.Set<NeedSource>().AddRange(split.Value.Sources);
        return new Created(split.Value.Need.Id);
    }
}
