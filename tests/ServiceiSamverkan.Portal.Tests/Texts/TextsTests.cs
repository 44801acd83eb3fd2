using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using ServiceiSamverkan.Portal.Texts;

namespace ServiceiSamverkan.Portal.Tests.Texts;

public sealed partial class TextsTests
{
    public static TheoryData<string> Features => new(CodedTexts.Markers.Select(marker => marker.Name));

    [Theory]
    [MemberData(nameof(Features))]
    public void Feature_EveryLanguage_HasTheSameKeys(string marker)
    {
        var swedish = Of(marker, CultureInfo.InvariantCulture).Keys;

        foreach (var language in (string[])["fi", "en"])
            Of(marker, CultureInfo.GetCultureInfo(language)).Keys.Should().BeEquivalentTo(swedish, "{0} has to be complete in {1}", marker, language);
    }

    [Theory]
    [MemberData(nameof(Features))]
    public void Feature_EveryLanguage_TakesTheSameArguments(string marker)
    {
        var swedish = Of(marker, CultureInfo.InvariantCulture);

        foreach (var language in (string[])["fi", "en"])
        {
            var other = Of(marker, CultureInfo.GetCultureInfo(language));
            swedish.Where(text => other.TryGetValue(text.Key, out var translated) && Places(text.Value) != Places(translated))
                .Select(text => text.Key).Should().BeEmpty("the values in {0} stand in {1} too", marker, language);
        }
    }

    [Theory]
    [MemberData(nameof(Features))]
    public void Feature_EveryText_SaysSomethingCalmly(string marker)
    {
        foreach (var language in (string[])["", "fi", "en"])
        {
            Of(marker, CultureInfo.GetCultureInfo(language))
                .Where(text => string.IsNullOrWhiteSpace(text.Value) || text.Value.Contains('!') || Tired().IsMatch(text.Value))
                .Select(text => $"{text.Key}: {text.Value}").Should().BeEmpty("{0} in '{1}'", marker, language);
        }
    }

    private static Dictionary<string, string> Of(string marker, CultureInfo culture)
    {
        var type = CodedTexts.Markers.Single(m => m.Name == marker);
        using var set = new ResourceManager(type.FullName!, type.Assembly).GetResourceSet(culture, createIfNotExists: true, tryParents: false);
        return set!.Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!);
    }

    private static string Places(string text) => string.Join(',', Place().Matches(text).Select(m => m.Value[1]).Distinct().Order());

    [GeneratedRegex(@"\{\d")]
    private static partial Regex Place();

    [GeneratedRegex(@"\b(tyvärr|vänligen|ärende|ärendet|synpunktshantering|medborgarförslag)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Tired();
}
