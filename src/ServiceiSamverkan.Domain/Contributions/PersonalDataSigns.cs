using System.Text.RegularExpressions;

namespace ServiceiSamverkan.Domain.Contributions;

/// <summary>
/// Finds what looks like data about a person: telephone numbers, e-mail addresses, Swedish personal identity numbers,
/// registration plates. A help to the moderator, who decides; names are beyond it.
/// </summary>
public static partial class PersonalDataSigns
{
    public static IReadOnlyList<string> In(string text) => [.. Signs().Matches(text).Select(m => m.Value.Trim()).Distinct(StringComparer.Ordinal)];

    // Identity number; telephone (national or with a country code); address; plate. Bounded quantifiers only.
    [GeneratedRegex(
        @"(?<!\d)(?:(?:19|20)?\d{6}[-+]\d{4}|(?:\+\d{2}[ -]?|0)\d{1,3}[ -]?\d{2,3}(?:[ -]?\d{2,3}){1,3})(?!\d)"
        + @"|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}"
        + @"|(?<!\w)[A-HJ-PR-UW-Z]{3} ?\d{2}[0-9A-HJ-PR-UW-Z](?!\w)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Signs();
}
