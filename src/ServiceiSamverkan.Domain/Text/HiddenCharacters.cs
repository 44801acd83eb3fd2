using System.Globalization;
using System.Text;

namespace ServiceiSamverkan.Domain.Text;

/// <summary>
/// Knows which characters a reader cannot see. Joiners are let through only where they show: inside an emoji, and between
/// letters of scripts that are written with them (Arabic to Myanmar). Flags of parts of countries hide their name in tag
/// characters and are therefore refused.
/// </summary>
internal static class HiddenCharacters
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;
    private const int KeycapMark = 0x20E3;

    /// <param name="text">Well-formed UTF-16.</param>
    public static bool In(string text)
    {
        Rune? before = null;
        Rune? now = null;
        foreach (var after in text.EnumerateRunes())
        {
            if (now is { } rune && IsHidden(before, rune, after))
                return true;

            (before, now) = (now, after);
        }

        return now is { } last && IsHidden(before, last, after: null);
    }

    private static bool IsHidden(Rune? before, Rune rune, Rune? after) => rune.Value switch
    {
        '\n' => false,
        ZeroWidthJoiner => !(IsEmojiPart(before) && IsEmojiPart(after)) && !(IsOfJoiningScript(before) && IsOfJoiningScript(after)),
        ZeroWidthNonJoiner => !(IsOfJoiningScript(before) && IsOfJoiningScript(after)),
        0xFE0E or 0xFE0F => !TakesVariation(before),
        _ => IsInvisible(rune),
    };

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || (rune.Value & 0xFFFE) == 0xFFFE
        || rune.Value is
            0x034F // combining grapheme joiner
            or 0x115F or 0x1160 or 0x3164 or 0xFFA0 // Hangul fillers
            or 0x17B4 or 0x17B5 // Khmer inherent vowels
            or 0x2800 // blank braille pattern
            or (>= 0x180B and <= 0x180F) // Mongolian selectors
            or (>= 0xFE00 and <= 0xFE0D) or (>= 0xE0100 and <= 0xE01EF) // variation selectors
            or (>= 0xFDD0 and <= 0xFDEF);

    private static bool IsEmojiPart(Rune? rune) =>
        rune is { } r && (r.Value is 0xFE0F || IsPicture(r));

    private static bool TakesVariation(Rune? rune) =>
        rune is { } r && (IsPicture(r) || r.Value is KeycapMark or '#' or '*' or (>= '0' and <= '9') or 0xA9 or 0xAE or 0x203C or 0x2049 or 0x3030 or 0x303D);

    private static bool IsPicture(Rune rune) => rune.Value is (>= 0x2100 and <= 0x2BFF) or (>= 0x3297 and <= 0x3299) or (>= 0x1F000 and <= 0x1FAFF);

    private static bool IsOfJoiningScript(Rune? rune) => rune is { Value: >= 0x0600 and <= 0x109F } r && (Rune.IsLetter(r) || IsMark(r));

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
