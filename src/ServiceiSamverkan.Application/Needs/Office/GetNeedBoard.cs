using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Search;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Search;

namespace ServiceiSamverkan.Application.Needs.Office;

/// <summary>What is not gathered yet on the left, the needs on the right.</summary>
/// <param name="DialogueId">Null: what came in without a dialogue.</param>
/// <param name="Search">Words that must all occur, in the original or beside it.</param>
public sealed record GetNeedBoard(Guid? DialogueId, string? Search) : IQuery<Result<NeedBoard>>;

/// <param name="Unsorted">Oldest first, at most <see cref="GetNeedBoardHandler.MaxShown"/>.</param>
/// <param name="Found">How many are not gathered and have the words.</param>
/// <param name="UnsortedCount">How many are left in all.</param>
/// <param name="Total">How many contributions can be gathered, gathered ones included.</param>
public sealed record NeedBoard(
    IReadOnlyList<GatheredText> Unsorted, int Found, int UnsortedCount, int Total, IReadOnlyList<OfficeNeedItem> Needs);

public sealed class GetNeedBoardHandler(ITenantDb db, ICaller caller) : IQueryHandler<GetNeedBoard, Result<NeedBoard>>
{
    public const int MaxShown = 100;

    public async ValueTask<Result<NeedBoard>> Handle(GetNeedBoard query, CancellationToken cancellationToken)
    {
        var usable = db.Set<Contribution>()
            .Where(c => c.DialogueId == query.DialogueId && (c.State == ContributionState.Published || c.State == ContributionState.Internal));
        var unsorted = usable.Where(c => !db.Set<NeedSource>().Any(s => s.ContributionId == c.Id));
        var keys = SearchWords.Keys(query.Search);
        var hits = db.Set<SearchText>().Where(t => t.Kind == SearchKind.Contribution).Matching(keys, isOffice: true);
        var found = keys.Count == 0 ? unsorted : unsorted.Where(c => hits.Any(t => t.ThingId == c.Id));
        var count = await unsorted.CountAsync(cancellationToken);
        return new NeedBoard(
            await found.OrderBy(c => c.ReceivedAt).ThenBy(c => c.Id).Take(MaxShown).ReadGatheredAsync(db, caller.Language, cancellationToken),
            keys.Count == 0 ? count : await found.CountAsync(cancellationToken),
            count,
            await usable.CountAsync(cancellationToken),
            await db.Set<Need>().AsNoTracking()
                .Where(n => n.State != NeedState.Merged && (n.DialogueId == query.DialogueId || n.DialogueId == null))
                .OrderByDescending(n => n.SourceCount).ThenBy(n => n.Id)
                .ReadForOfficeAsync(db, caller.Language, cancellationToken));
    }
}
