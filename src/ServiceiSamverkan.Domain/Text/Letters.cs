using System.Globalization;
using System.Text;

namespace ServiceiSamverkan.Domain.Text;

/// <summary>
/// One letter as Swedish sees it. Built on the runtime's own case tables and on canonical decomposition, which Unicode
/// never changes for an assigned character, so that the outcome is the same on every machine and release.
/// </summary>
/// <param name="Base">Lower case without marks; å, ä and ö are letters of their own.</param>
/// <param name="Mark">0 for a plain letter, else what tells it from the plain one.</param>
internal readonly record struct Letter(Rune Base, int Mark, bool IsUpper);

internal static class Letters
{
    public static IEnumerable<Letter> Of(string text)
    {
        foreach (var rune in text.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            var lower = Rune.ToLowerInvariant(rune);
            foreach (var letter in Fold(lower))
                yield return letter with { IsUpper = lower != rune };
        }
    }

    private static IEnumerable<Letter> Fold(Rune lower) => lower.Value switch
    {
        'å' or 'ä' or 'ö' => [new(lower, 0, false)],
        'æ' => [new(new('ä'), lower.Value, false)],
        'ø' or 'œ' or 'ő' => [new(new('ö'), lower.Value, false)],
        'đ' or 'ð' => [new(new('d'), lower.Value, false)],
        'ł' => [new(new('l'), lower.Value, false)],
        'ß' => [new(new('s'), lower.Value, false), new(new('s'), lower.Value, false)],
        'þ' => [new(new('t'), lower.Value, false), new(new('h'), lower.Value, false)],
        < 0xC0 => [new(lower, 0, false)],
        _ => Decompose(lower),
    };

    private static IEnumerable<Letter> Decompose(Rune lower)
    {
        var first = true;
        var mark = 0;
        Rune letter = default;
        foreach (var part in lower.ToString().Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (first)
                letter = part;
            else if (Rune.GetUnicodeCategory(part) is UnicodeCategory.NonSpacingMark)
                mark = mark == 0 ? part.Value : mark ^ part.Value;
            else
                yield return new(part, 0, false);

            first = false;
        }

        yield return new(letter, mark, false);
    }
}
