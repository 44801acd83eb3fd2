using ServiceiSamverkan.Application.Mail.Digests;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Search;

namespace ServiceiSamverkan.Application.Search;

/// <summary>Contributions in whatever state in which all words occur, in the original or beside it; the newest first.</summary>
public sealed record SearchContributions(string? Question, PageRequest Page) : IQuery<Result<Page<ContributionHit>>>;

public sealed record ContributionHit(Guid Id, ContributionState State, string Excerpt, string Language, DateTimeOffset ReceivedAt);

public sealed class SearchContributionsHandler(ITenantDb db) : IQueryHandler<SearchContributions, Result<Page<ContributionHit>>>
{
    public async ValueTask<Result<Page<ContributionHit>>> Handle(SearchContributions query, CancellationToken cancellationToken)
    {
        var after = query.Page.After();
        if (after.Error is { } error)
            return error;
        var keys = SearchWords.Keys(query.Question);
        if (keys.Count == 0)
            return new Page<ContributionHit>([], null);
        var found = await db.Set<SearchText>().AsNoTracking().Where(t => t.Kind == SearchKind.Contribution).Matching(keys, isOffice: true)
            .Select(t => new { t.ThingId, t.At })
            .NewestFirstAfter(after.Value, t => t.At, t => t.ThingId)
            .Take(query.Page.Size + 1)
            .ToListAsync(cancellationToken);
        var page = query.Page.Of(found, t => new Cursor(t.At, t.ThingId));
        var hits = await ContributionHits.ReadAsync(db, [.. page.Items.Select(t => t.ThingId)], cancellationToken);
        return new Page<ContributionHit>([.. page.Items.Select(t => hits[t.ThingId])], page.NextCursor);
    }
}

internal static class ContributionHits
{
    private const int ExcerptLength = 200;

    public static async Task<Dictionary<Guid, ContributionHit>> ReadAsync(ITenantDb db, IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var rows = await db.Set<Contribution>().AsNoTracking().Where(c => ids.Contains(c.Id))
            .Select(c => new { c.Id, c.State, Text = c.MaskedText ?? c.CorrectedText ?? c.Text, c.Language, c.ReceivedAt }).ToListAsync(cancellationToken);
        return rows.ToDictionary(c => c.Id, c => new ContributionHit(c.Id, c.State, Excerpt.Of(c.Text, ExcerptLength), c.Language, c.ReceivedAt));
    }
}
