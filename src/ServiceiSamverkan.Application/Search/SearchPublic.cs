using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Domain.Search;

namespace ServiceiSamverkan.Application.Search;

/// <summary>Places, dialogues, decisions, needs and published contributions in which all words occur; places first, then the newest.</summary>
/// <param name="Kind">Only things of this kind.</param>
public sealed record SearchPublic(string? Question, SearchKind? Kind, PageRequest Page) : IQuery<Result<Page<SearchHit>>>;

public sealed class SearchPublicHandler(ITenantDb db, ICaller caller) : IQueryHandler<SearchPublic, Result<Page<SearchHit>>>
{
    public async ValueTask<Result<Page<SearchHit>>> Handle(SearchPublic query, CancellationToken cancellationToken)
    {
        var after = query.Page.After();
        if (after.Error is { } error)
            return error;
        var keys = SearchWords.Keys(query.Question);
        if (keys.Count == 0)
            return new Page<SearchHit>([], null);
        var found = await db.Set<SearchText>().AsNoTracking().Where(t => query.Kind == null || t.Kind == query.Kind).Matching(keys, isOffice: false)
            .Select(t => new { t.ThingId, t.Kind, t.At })
            .NewestFirstAfter(after.Value, t => t.At, t => t.ThingId)
            .Take(query.Page.Size + 1)
            .ToListAsync(cancellationToken);
        var page = query.Page.Of(found, t => new Cursor(t.At, t.ThingId));

        // What is shown is read from the things themselves, each by the condition that its own page has.
        var hits = await SearchHits.ReadAsync(db, [.. page.Items.Select(t => (t.Kind, t.ThingId))], caller.Language, cancellationToken);
        return new Page<SearchHit>([.. page.Items.Select(t => hits.GetValueOrDefault(t.ThingId)).OfType<SearchHit>()], page.NextCursor);
    }
}
