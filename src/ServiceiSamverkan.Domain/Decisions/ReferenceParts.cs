using System.Globalization;
using System.Text.RegularExpressions;

namespace ServiceiSamverkan.Domain.Decisions;

/// <summary>What can be read out of a protocol reference as people write it: "KS 2026-03-17 § 45", "2017-09-20/§ 189", "155/18. Dnr KS 2018/124".</summary>
/// <param name="Year">Told beside the paragraph when the date is not.</param>
public sealed partial record ReferenceParts(string? Body, DateOnly? Date, int? Year, int? Paragraph, string? DiaryNumber)
{
    private const int Century = 2000;

    public static ReferenceParts Read(string text)
    {
        var rest = Dashes().Replace(Spaces().Replace(text, " "), "-");
        var date = Take(ref rest, IsoDate()) ?? Take(ref rest, DottedDate());
        var marked = Take(ref rest, MarkedDiaryNumber());
        var paragraph = Take(ref rest, Paragraphs()) ?? Take(ref rest, ParagraphOfYear());
        var diary = marked ?? Take(ref rest, DiaryNumbers());
        var body = Take(ref rest, BodyWord());
        return new(
            body?.Value.ToUpperInvariant(),
            DateOf(date),
            YearOf(paragraph),
            paragraph is null ? null : Number(paragraph, "paragraph"),
            diary?.Groups["number"].Value.Trim(' ', '.', ','));
    }

    private static Match? Take(ref string rest, Regex pattern)
    {
        var match = pattern.Match(rest);
        if (!match.Success)
            return null;
        rest = rest.Remove(match.Index, match.Length).Insert(match.Index, " ");
        return match;
    }

    private static DateOnly? DateOf(Match? match) =>
        match is not null
        && DateOnly.TryParseExact(
            $"{Number(match, "year"):D4}-{Number(match, "month"):D2}-{Number(match, "day"):D2}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    private static int? YearOf(Match? match) =>
        match is not { } found || !found.Groups["year"].Success ? null
        : Number(found, "year") is var year && year < 100 ? Century + year : year;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[\s\u00A0\u2007\u202F]+")]
    private static partial Regex Spaces();

    [GeneratedRegex("[\u2010-\u2015\u2212]")]
    private static partial Regex Dashes();

    [GeneratedRegex(@"(?<!\d)(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)")]
    private static partial Regex IsoDate();

    [GeneratedRegex(@"(?<!\d)(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)")]
    private static partial Regex DottedDate();

    [GeneratedRegex(@"\b(?:dnr|diarienummer|diarienr)\b[.:]?\s*(?<number>[\p{L}\d][\p{L}\d /:.-]{0,58})", RegexOptions.IgnoreCase)]
    private static partial Regex MarkedDiaryNumber();

    [GeneratedRegex(@"(?:§+|\bparagraf\b|\bpykälä\b)\s*(?<paragraph>\d{1,4})(?:/(?<year>\d{4}|\d{2})(?!\d))?", RegexOptions.IgnoreCase)]
    private static partial Regex Paragraphs();

    [GeneratedRegex(@"(?<![\d/])(?<paragraph>\d{1,4})/(?<year>\d{2})(?![\d/])")]
    private static partial Regex ParagraphOfYear();

    [GeneratedRegex(@"(?<number>\b\p{L}{1,10}[ .-]?\d{4}[ /:-]\d{1,6}(?:-\d{1,4})?)(?!\d)")]
    private static partial Regex DiaryNumbers();

    [GeneratedRegex(@"\b\p{L}[\p{L}\d]{0,9}\b")]
    private static partial Regex BodyWord();
}
