using ServiceiSamverkan.Application.Mail.Digests;
using ServiceiSamverkan.Application.Needs.Reading;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Places;
using ServiceiSamverkan.Domain.Search;

namespace ServiceiSamverkan.Application.Search;

/// <summary>Found things as residents may read them; what they may not is left out.</summary>
internal static class SearchHits
{
    private const int TitleLength = 80;
    private const int ExcerptLength = 160;

    public static async ValueTask<IReadOnlyDictionary<Guid, SearchHit>> ReadAsync(
        ITenantDb db, IReadOnlyList<(SearchKind Kind, Guid Id)> found, string language, CancellationToken cancellationToken)
    {
        Dictionary<Guid, SearchHit> hits = [];
        foreach (var kind in found.GroupBy(f => f.Kind, f => f.Id))
        {
            List<Guid> ids = [.. kind];
            var rows = kind.Key switch
            {
                SearchKind.Place => await PlacesAsync(db, ids, language, cancellationToken),
                SearchKind.Dialogue => await DialoguesAsync(db, ids, language, cancellationToken),
                SearchKind.Decision => await DecisionsAsync(db, ids, language, cancellationToken),
                SearchKind.Need => await NeedsAsync(db, ids, language, cancellationToken),
                SearchKind.Contribution => await ContributionsAsync(db, ids, language, cancellationToken),
            };
            foreach (var hit in rows)
                hits.Add(hit.Id, hit);
        }

        return hits;
    }

    private static async ValueTask<IEnumerable<SearchHit>> PlacesAsync(ITenantDb db, List<Guid> ids, string language, CancellationToken cancellationToken)
    {
        var rows = await db.Set<Place>().AsNoTracking().Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Slug, p.Name }).ToListAsync(cancellationToken);
        return rows.Select(p => Hit(SearchKind.Place, p.Id, p.Name, LocalizedText.Empty, ResidentAddress.Place(language, p.Slug), null, language));
    }

    private static async ValueTask<IEnumerable<SearchHit>> DialoguesAsync(ITenantDb db, List<Guid> ids, string language, CancellationToken cancellationToken)
    {
        var rows = await db.Set<Dialogue>().AsNoTracking().Where(d => ids.Contains(d.Id) && d.OpenedAt != null)
            .Select(d => new { d.Id, d.Slug, d.Title, d.Summary, d.OpenedAt }).ToListAsync(cancellationToken);
        return rows.Select(d => Hit(SearchKind.Dialogue, d.Id, d.Title, d.Summary, ResidentAddress.Dialogue(language, d.Slug), d.OpenedAt, language));
    }

    private static async ValueTask<IEnumerable<SearchHit>> DecisionsAsync(ITenantDb db, List<Guid> ids, string language, CancellationToken cancellationToken)
    {
        var rows = await db.PublicDecisions().Where(d => ids.Contains(d.Id)).Select(d => new { d.Id, d.Title, d.Text, d.RecordedAt }).ToListAsync(cancellationToken);
        return rows.Select(d => Hit(SearchKind.Decision, d.Id, d.Title, d.Text, ResidentAddress.Decision(language, d.Id), d.RecordedAt, language));
    }

    private static async ValueTask<IEnumerable<SearchHit>> NeedsAsync(ITenantDb db, List<Guid> ids, string language, CancellationToken cancellationToken)
    {
        var rows = await db.PublicNeeds().Where(n => ids.Contains(n.Id) && n.State == NeedState.Confirmed)
            .Select(n => new { n.Id, n.Title, n.Text, n.ConfirmedAt }).ToListAsync(cancellationToken);
        return rows.Select(n => Hit(SearchKind.Need, n.Id, n.Title, n.Text, ResidentAddress.Need(language, n.Id), n.ConfirmedAt, language));
    }

    private static async ValueTask<IEnumerable<SearchHit>> ContributionsAsync(ITenantDb db, List<Guid> ids, string language, CancellationToken cancellationToken)
    {
        var rows = await db.Set<Contribution>().AsNoTracking().Where(c => ids.Contains(c.Id) && c.State == ContributionState.Published)
            .Select(c => new { c.Id, Text = c.MaskedText ?? c.CorrectedText ?? c.Text, c.Language, c.ReceivedAt }).ToListAsync(cancellationToken);
        return rows.Select(c => new SearchHit(
            SearchKind.Contribution, c.Id, Excerpt.Of(c.Text, TitleLength), c.Language, string.Empty, ResidentAddress.Contribution(language, c.Id), c.ReceivedAt));
    }

    private static SearchHit Hit(SearchKind kind, Guid id, LocalizedText title, LocalizedText text, string url, DateTimeOffset? at, string language)
    {
        var (name, written) = title.Pick(language);
        return new(kind, id, name, written, Excerpt.Of(text.In(language), ExcerptLength), url, at);
    }
}
