using ServiceiSamverkan.Domain.Search;
using ServiceiSamverkan.Domain.Text;

namespace ServiceiSamverkan.Application.Search;

/// <summary>A question as it is put to the words of the index: each word by its stem and what follows it, and all of them.</summary>
internal static class SearchWords
{
    /// <summary>What is asked beyond this narrows nothing that people ask for.</summary>
    private const int MaxWords = 8;

    public const int MaxQuestionLength = 200;

    /// <summary>Keys that the things' words begin with; none when nothing can be searched for.</summary>
    public static IReadOnlyList<string> Keys(string? question) =>
        [.. SearchTokens.Of(Cut(question)).Take(MaxWords).Select(word => SearchToken.KeyOf(SwedishStem.Of(word))).Distinct(StringComparer.Ordinal)];

    /// <summary>The words that answer the first key, of things that answer the others too.</summary>
    public static IQueryable<SearchToken> Matching(this IQueryable<SearchToken> tokens, IReadOnlyList<string> keys)
    {
        var hits = tokens.BeginningWith(keys[0]);
        foreach (var key in keys.Skip(1))
        {
            var others = tokens.BeginningWith(key);
            hits = hits.Where(t => others.Any(o => o.ThingId == t.ThingId));
        }

        return hits;
    }

    public static IQueryable<SearchToken> BeginningWith(this IQueryable<SearchToken> tokens, string key)
    {
        var end = SearchToken.EndOf(key);
#pragma warning disable CA1309 // In a query it is the database's comparison.
        return tokens.Where(t => string.Compare(t.Key, key) >= 0 && string.Compare(t.Key, end) < 0);
#pragma warning restore CA1309
    }

    private static string? Cut(string? question) => question?.Length > MaxQuestionLength ? question[..MaxQuestionLength] : question;
}
