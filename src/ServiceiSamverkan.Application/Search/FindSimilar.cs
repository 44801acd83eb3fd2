using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Search;
using ServiceiSamverkan.Domain.Text;

namespace ServiceiSamverkan.Application.Search;

/// <summary>Contributions that say much the same as this one, the most alike first: those that share its rarer words.</summary>
public sealed record FindSimilar(Guid ContributionId) : IQuery<Result<IReadOnlyList<ContributionHit>>>
{
    public const int MaxHits = 5;
}

public sealed class FindSimilarHandler(ITenantDb db) : IQueryHandler<FindSimilar, Result<IReadOnlyList<ContributionHit>>>
{
    /// <summary>Shorter stems are mostly the words that every text has.</summary>
    private const int ShortestStem = 4;
    private const int MostStems = 16;

    /// <summary>A word that more than this many have says nothing of likeness; and no more are read.</summary>
    private const int Common = 400;

    /// <summary>Of the weight of the text's own words.</summary>
    private const double LeastShare = 0.25;
    private const int LeastWords = 2;

    public async ValueTask<Result<IReadOnlyList<ContributionHit>>> Handle(FindSimilar query, CancellationToken cancellationToken)
    {
        var text = await db.Set<Contribution>().Where(c => c.Id == query.ContributionId).Select(c => c.Text).SingleOrDefaultAsync(cancellationToken);
        if (text is null)
            return NotFound.Instance;
        var stems = SearchTokens.Of(text).Select(SwedishStem.Of).Where(s => s.Length >= ShortestStem).Distinct(StringComparer.Ordinal).OrderByDescending(s => s.Length).Take(MostStems);
        Dictionary<Guid, (double Weight, int Words)> likeness = [];
        var whole = 0d;
        foreach (var stem in stems)
        {
            var having = await db.Set<SearchToken>().AsNoTracking().Where(t => t.Kind == SearchKind.Contribution).BeginningWith(SearchToken.KeyOf(stem))
                .Select(t => t.ThingId).Distinct().Take(Common + 1).ToListAsync(cancellationToken);
            if (having.Count > Common)
                continue;
            var weight = 1 / Math.Log2(having.Count + 1);
            whole += weight;
            foreach (var id in having)
            {
                var before = likeness.GetValueOrDefault(id);
                likeness[id] = (before.Weight + weight, before.Words + 1);
            }
        }

        List<Guid> alike =
        [
            .. likeness.Where(l => l.Key != query.ContributionId && l.Value.Words >= LeastWords && l.Value.Weight >= LeastShare * whole)
                .OrderByDescending(l => l.Value.Weight).ThenBy(l => l.Key).Take(FindSimilar.MaxHits).Select(l => l.Key),
        ];
        var hits = await ContributionHits.ReadAsync(db, alike, cancellationToken);
        return alike.ConvertAll(id => hits[id]);
    }
}
