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

    /// <summary>A word that more than this many have says nothing of likeness.</summary>
    private const int Common = 400;

    /// <summary>Older ones than the newest of so many are not compared with.</summary>
    private const int MostCompared = 10_000;

    /// <summary>Of the weight of the text's own words.</summary>
    private const double LeastShare = 0.25;
    private const int LeastWords = 2;

    public async ValueTask<Result<IReadOnlyList<ContributionHit>>> Handle(FindSimilar query, CancellationToken cancellationToken)
    {
        var text = await db.Set<Contribution>().Where(c => c.Id == query.ContributionId).Select(c => c.Text).SingleOrDefaultAsync(cancellationToken);
        if (text is null)
            return NotFound.Instance;
        string[] keys =
        [
            .. SearchTokens.Of(text).Select(SwedishStem.Of).Where(s => s.Length >= ShortestStem).Distinct(StringComparer.Ordinal)
                .OrderByDescending(s => s.Length).Take(MostStems).Select(SearchText.KeyOf),
        ];
        var having = Array.ConvertAll(keys, _ => new List<Guid>());
        var compared = db.Set<SearchText>().AsNoTracking().Where(t => t.Kind == SearchKind.Contribution)
            .OrderByDescending(t => t.At).Take(MostCompared).Select(t => new { t.ThingId, t.Shown, t.Kept }).AsAsyncEnumerable();
        await foreach (var other in compared.WithCancellation(cancellationToken))
        {
            for (var i = 0; i < keys.Length; i++)
            {
                if (other.Shown.Contains(keys[i], StringComparison.Ordinal) || other.Kept.Contains(keys[i], StringComparison.Ordinal))
                    having[i].Add(other.ThingId);
            }
        }

        Dictionary<Guid, (double Weight, int Words)> likeness = [];
        var whole = 0d;
        foreach (var ids in having.Where(h => h.Count is > 0 and <= Common))
        {
            var weight = 1 / Math.Log2(ids.Count + 1);
            whole += weight;
            foreach (var id in ids)
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
