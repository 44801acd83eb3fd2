using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Application.Needs.Office;

/// <summary>The dialogues whose contributions can be gathered, the newest first, and how much is left in each.</summary>
public sealed record ListGatherings : IQuery<Result<IReadOnlyList<Gathering>>>;

public sealed record Gathering(Guid DialogueId, string Title, int Unsorted);

public sealed class ListGatheringsHandler(ITenantDb db, ICaller caller) : IQueryHandler<ListGatherings, Result<IReadOnlyList<Gathering>>>
{
    public async ValueTask<Result<IReadOnlyList<Gathering>>> Handle(ListGatherings query, CancellationToken cancellationToken)
    {
        var unsorted = db.Set<Contribution>().Where(c =>
            (c.State == ContributionState.Published || c.State == ContributionState.Internal)
            && !db.Set<NeedSource>().Any(s => s.ContributionId == c.Id));
        var rows = await db.Set<Dialogue>().AsNoTracking()
            .Where(d => d.OpenedAt != null && d.State != DialogueState.Archived)
            .OrderByDescending(d => d.OpenedAt).ThenByDescending(d => d.Id)
            .Select(d => new { d.Id, d.Title, Unsorted = unsorted.Count(c => c.DialogueId == d.Id) })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(r => new Gathering(r.Id, r.Title.In(caller.Language), r.Unsorted));
    }
}
