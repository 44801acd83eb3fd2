using Microsoft.Extensions.Localization;
using ServiceiSamverkan.Portal.Resources;

namespace ServiceiSamverkan.Portal.Office.Contributions;

/// <summary>A code as it is said on the telephone.</summary>
internal static class SpokenCode
{
    /// <summary>Letters by the words of the telephone alphabet, figures as they are, a pause after each group.</summary>
    public static string Of(string code, IStringLocalizer<ModerationTexts> texts) => string.Join(" – ", code.Split('-').Select(group =>
        string.Join(", ", group.Select(c => char.IsAsciiDigit(c) ? c.ToString() : texts[$"Spell.{c}"].Value))));
}
