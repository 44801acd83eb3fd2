using System.Globalization;
using System.Text;

namespace ServiceiSamverkan.Domain.Text;

/// <summary>
/// The gate that every text from outside passes: Unicode NFC, trimmed, no longer than allowed, and holding nothing that a
/// reader cannot see. Lengths are UTF-16 units, as in the columns. Nothing is silently removed from inside a text.
/// </summary>
public static class CleanText
{
    /// <summary>A text without line breaks; every kind of space becomes a plain one.</summary>
    public static Result<string> SingleLine(string? text, int maxLength) => Required(Clean(text, maxLength, multiLine: false));

    /// <summary>A text that may hold line breaks, each kept as <c>\n</c>.</summary>
    public static Result<string> MultiLine(string? text, int maxLength) => Required(Clean(text, maxLength, multiLine: true));

    /// <summary>As <see cref="SingleLine"/>; a blank text is null.</summary>
    public static Result<string?> OptionalSingleLine(string? text, int maxLength) => Clean(text, maxLength, multiLine: false);

    /// <summary>As <see cref="MultiLine"/>; a blank text is null.</summary>
    public static Result<string?> OptionalMultiLine(string? text, int maxLength) => Clean(text, maxLength, multiLine: true);

    private static Result<string> Required(Result<string?> cleaned) =>
        cleaned.Error is { } error ? error
        : cleaned.Value is { } text ? text
        : new TextMissing();

    private static Result<string?> Clean(string? text, int maxLength, bool multiLine)
    {
        if (string.IsNullOrWhiteSpace(text))
            return (string?)null;

        // Rough limit before the work: normalising never makes a text shorter than a third.
        if (text.Trim().Length > maxLength * 3L)
            return new TextTooLong(maxLength);

        if (!IsWellFormed(text))
            return new TextHasHiddenCharacters();

        var clean = Spaced(text, multiLine).Trim().Normalize(NormalizationForm.FormC);
        if (clean.Length == 0)
            return (string?)null;

        if (HiddenCharacters.In(clean) || (!multiLine && clean.Contains('\n', StringComparison.Ordinal)))
            return new TextHasHiddenCharacters();

        return clean.Length > maxLength ? new TextTooLong(maxLength) : clean;
    }

    private static string Spaced(string text, bool multiLine)
    {
        var spaced = text.ReplaceLineEndingsOfKeyboards().Replace('\t', ' ');
        return multiLine
            ? spaced
            : string.Concat(spaced.Select(c => char.GetUnicodeCategory(c) is UnicodeCategory.SpaceSeparator ? ' ' : c));
    }

    /// <summary>Only CR LF and CR: other line separators are characters that a keyboard does not give.</summary>
    private static string ReplaceLineEndingsOfKeyboards(this string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;

            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[++i]))
                return false;
        }

        return true;
    }
}
