using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ServiceiSamverkan.Domain.Contributions;

/// <summary>
/// Finds what looks like data about a person: telephone numbers, e-mail addresses, Swedish personal identity numbers,
/// registration plates, and common given names with the word that follows. A help to the moderator, who decides.
/// </summary>
public static partial class PersonalDataSigns
{
    /// <summary>Among the most common in Sweden; not those that are also ordinary words, such as Stig, Sten or Björn.</summary>
    private static readonly FrozenSet<string> GivenNames = FrozenSet.ToFrozenSet(
        (
            "Anna Eva Maria Karin Kristina Lena Sara Kerstin Emma Ingrid Marie Malin Jenny Annika Birgitta Inger Ulla Linda Monica Sofia Elin Johanna Carina "
            + "Susanne Elisabeth Therese Ida Julia Hanna Matilda Margareta Ann-Marie Barbro Gunilla Anita Agneta Svea Astrid Märta Gun Berit Britt Siv "
            + "Lars Anders Mikael Johan Karl Per-Erik Erik Jan Peter Thomas Daniel Fredrik Hans Bengt Mats Andreas Stefan Bertil Nils Magnus Mattias Jonas "
            + "Göran Leif Martin Lennart Gunnar Håkan Christer Patrik Kjell Roland Gösta Arne Åke Sven Olle Olof Ingemar Tommy Kenneth Rune Börje Hasse Lasse Kalle Pelle")
        .Split(' '), StringComparer.Ordinal);

    public static IReadOnlyList<string> In(string text) =>
        [.. Signs().Matches(text).Select(m => m.Value.Trim()).Concat(Names().Matches(text).Where(m => GivenNames.Contains(m.Groups[1].Value)).Select(m => m.Value)).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex(@"(?<![\p{L}-])(\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?)(?: \p{Lu}\p{Ll}{1,30})?(?![\p{L}-])", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    // Identity number; telephone (national or with a country code); address; plate. Bounded quantifiers only.
    [GeneratedRegex(
        @"(?<!\d)(?:(?:19|20)?\d{6}[-+]\d{4}|(?:\+\d{2}[ -]?|0)\d{1,3}[ -]?\d{2,3}(?:[ -]?\d{2,3}){1,3})(?!\d)"
        + @"|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}"
        + @"|(?<!\w)[A-HJ-PR-UW-Z]{3} ?\d{2}[0-9A-HJ-PR-UW-Z](?!\w)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Signs();
}
