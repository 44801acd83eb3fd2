using ServiceiSamverkan.Domain.Search;
using ServiceiSamverkan.Domain.Text;

namespace ServiceiSamverkan.Application.Search;

/// <summary>A question as it is put to the things' words: each word by its stem and what follows it, and all of them.</summary>
internal static class SearchWords
{
    /// <summary>What is asked beyond this narrows nothing that people ask for.</summary>
    private const int MaxWords = 8;

    public const int MaxQuestionLength = 200;

    /// <summary>What the things' words begin with; none when nothing can be searched for.</summary>
    public static IReadOnlyList<string> Keys(string? question) =>
        [.. SearchTokens.Of(Cut(question)).Take(MaxWords).Select(word => SearchText.KeyOf(SwedishStem.Of(word))).Distinct(StringComparer.Ordinal)];

    /// <summary>Things whose words answer all keys.</summary>
    /// <param name="isOffice">By words that residents do not see, too.</param>
    public static IQueryable<SearchText> Matching(this IQueryable<SearchText> texts, IReadOnlyList<string> keys, bool isOffice) =>
        keys.Aggregate(texts, (matching, key) => isOffice
            ? matching.Where(t => t.Shown.Contains(key) || t.Kept.Contains(key))
            : matching.Where(t => t.Shown.Contains(key)));

    private static string? Cut(string? question) => question?.Length > MaxQuestionLength ? question[..MaxQuestionLength] : question;
}
