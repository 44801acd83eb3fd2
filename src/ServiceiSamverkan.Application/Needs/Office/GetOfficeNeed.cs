using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Application.Needs.Office;

public sealed record GetOfficeNeed(Guid Id) : IQuery<Result<OfficeNeed>>;

public sealed class GetOfficeNeedHandler(ITenantDb db, ICaller caller) : IQueryHandler<GetOfficeNeed, Result<OfficeNeed>>
{
    /// <summary>More than a person reads through; the count beside the list tells of the rest.</summary>
    private const int MaxSources = 500;

    public async ValueTask<Result<OfficeNeed>> Handle(GetOfficeNeed query, CancellationToken cancellationToken)
    {
        var need = await db.Set<Need>().AsNoTracking().SingleOrDefaultAsync(n => n.Id == query.Id, cancellationToken);
        if (need is null)
            return NotFound.Instance;
        var sources = await db.Set<Contribution>()
            .Where(c => db.Set<NeedSource>().Any(s => s.NeedId == need.Id && s.ContributionId == c.Id))
            .OrderBy(c => c.ReceivedAt).ThenBy(c => c.Id)
            .Take(MaxSources)
            .ReadGatheredAsync(db, caller.Language, cancellationToken);
        return new OfficeNeed(
            need.Id,
            need.Version,
            need.State,
            need.DialogueId,
            need.Title.Texts,
            need.Text.Texts,
            [.. need.Areas.Select(a => a.PriorityAreaId)],
            [.. need.Places.Select(p => p.PlaceId)],
            need.ServiceKind,
            need.SourceCount,
            need.DirectAnswer.Texts,
            need.MergedIntoId,
            need.SplitFromId,
            sources);
    }
}
