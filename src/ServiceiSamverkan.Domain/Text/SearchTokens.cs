using System.Globalization;
using System.Text;

namespace ServiceiSamverkan.Domain.Text;

/// <summary>
/// The words of a text as they are stored for search and looked up again, alike on every engine. Lower case; marks fall
/// away (é finds e), but å, ä and ö stay: they are letters, and "lån" is not "lan". Single letters are left out, single
/// digits are not ("§ 4"). Compounds and endings are met by matching on the beginning of a word.
/// </summary>
public static class SearchTokens
{
    /// <summary>Longest token in UTF-16 units; what is longer is cut, in the text and in the question alike.</summary>
    public const int MaxLength = 40;

    /// <summary>Most tokens kept of one text.</summary>
    public const int MaxCount = 2000;

    /// <summary>Each word once, in order of first appearance.</summary>
    public static IReadOnlyList<string> Of(string? text) =>
        string.IsNullOrEmpty(text) ? [] : [.. Words(text).Where(IsKept).Distinct(StringComparer.Ordinal).Take(MaxCount)];

    private static bool IsKept(string word) => word.Length > 1 || char.IsAsciiDigit(word[0]);

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var letter in Letters.Of(text))
        {
            if (Rune.IsLetterOrDigit(letter.Base))
            {
                if (word.Length + letter.Base.Utf16SequenceLength <= MaxLength)
                    word.Append(letter.Base);
            }
            else if (word.Length > 0 && Rune.GetUnicodeCategory(letter.Base) is not UnicodeCategory.NonSpacingMark)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
            yield return word.ToString();
    }
}
