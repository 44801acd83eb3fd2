namespace ServiceiSamverkan.Domain.Text;

/// <summary>
/// What is left of a Swedish word without its ending: "bussarna" and "bussen" both give "buss". After the published
/// algorithm for Swedish of the Snowball project; words of other languages come out cut a little or not at all.
/// </summary>
public static class SwedishStem
{
    private const string Vowels = "aeiouyäåö";
    private const string BeforeS = "bcdfghjklmnoprtvy";
    private const int Untouched = 3;

    /// <summary>Ours: the algorithm leaves "ombudet" whole, since "paket" and "staket" must stay.</summary>
    private const string Definite = "et";
    private const int ShortestBeforeDefinite = 5;

    // Longest first.
    private static readonly string[] Endings =
    [
        "heterna", "hetens", "anden", "andes", "andet", "arens", "arnas", "ernas", "heten", "heter", "ornas", "ande", "aren", "arna", "arne", "aste", "erna", "erns", "orna",
        "ades", "ade", "are", "ast", "ens", "ern", "het", "ad", "ar", "as", "at", "en", "er", "es", "or", "a", "e",
    ];

    private static readonly string[] Doubled = ["dd", "gd", "nn", "dt", "gt", "kt", "tt"];
    private static readonly string[] Derived = ["els", "lig", "ig"];

    /// <param name="word">In lower case, as <see cref="SearchTokens"/> gives it.</param>
    public static string Of(string word)
    {
        var from = RegionOf(word);
        word = WithoutEnding(word, from);
        if (EndsIn(word, from, Doubled) is not null)
            word = word[..^1];
        if (EndsIn(word, from, ["löst", "fullt"]) is not null)
            return word[..^1];
        return EndsIn(word, from, Derived) is { } derived ? word[..^derived.Length] : word;
    }

    /// <summary>Where endings may begin: after the first consonant that follows a vowel, and not within the first three letters.</summary>
    private static int RegionOf(string word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (!IsVowel(word[i]) && IsVowel(word[i - 1]))
                return Math.Max(i + 1, Untouched);
        }

        return word.Length;
    }

    private static string WithoutEnding(string word, int from)
    {
        if (EndsIn(word, from, Endings) is { } ending)
            return word[..^ending.Length];
        if (word.Length - Definite.Length >= ShortestBeforeDefinite && word.EndsWith(Definite, StringComparison.Ordinal))
            return word[..^Definite.Length];
        return word.Length - 1 >= from && word[^1] == 's' && BeforeS.Contains(word[^2], StringComparison.Ordinal) ? word[..^1] : word;
    }

    private static string? EndsIn(string word, int from, string[] endings) =>
        Array.Find(endings, ending => word.Length - ending.Length >= from && word.EndsWith(ending, StringComparison.Ordinal));

    private static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);
}
