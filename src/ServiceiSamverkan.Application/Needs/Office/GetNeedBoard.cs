using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Text;

namespace ServiceiSamverkan.Application.Needs.Office;

/// <summary>What is not gathered yet on the left, the needs on the right.</summary>
/// <param name="DialogueId">Null: what came in without a dialogue.</param>
/// <param name="Search">Words that the text holds, each by its beginning.</param>
public sealed record GetNeedBoard(Guid? DialogueId, string? Search) : IQuery<Result<NeedBoard>>;

/// <param name="Unsorted">Oldest first, at most <see cref="GetNeedBoardHandler.MaxShown"/>.</param>
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
        var ordered = unsorted.OrderBy(c => c.ReceivedAt).ThenBy(c => c.Id);
        var found = string.IsNullOrWhiteSpace(query.Search)
            ? await ordered.Take(MaxShown).ReadGatheredAsync(db, caller.Language, cancellationToken)
            : Holding(await ordered.ReadGatheredAsync(db, caller.Language, cancellationToken), query.Search);
        var count = await unsorted.CountAsync(cancellationToken);
        return new NeedBoard(
            [.. found.Take(MaxShown)],
            string.IsNullOrWhiteSpace(query.Search) ? count : found.Count,
            count,
            await usable.CountAsync(cancellationToken),
            await db.Set<Need>().AsNoTracking()
                .Where(n => n.State != NeedState.Merged && (n.DialogueId == query.DialogueId || n.DialogueId == null))
                .OrderByDescending(n => n.SourceCount).ThenBy(n => n.Id)
                .ReadForOfficeAsync(db, caller.Language, cancellationToken));
    }

    /// <summary>In memory, since databases do not agree about letters; a dialogue has hundreds of texts, not millions.</summary>
    private static List<GatheredText> Holding(List<GatheredText> texts, string search)
    {
        var words = SearchTokens.Of(search);
        return texts.FindAll(t =>
        {
            var tokens = SearchTokens.Of(t.Text);
            return words.All(word => tokens.Any(token => token.StartsWith(word, StringComparison.Ordinal)));
        });
    }
}
