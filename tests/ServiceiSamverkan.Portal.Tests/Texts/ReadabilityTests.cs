using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using ServiceiSamverkan.Portal.Texts;

namespace ServiceiSamverkan.Portal.Tests.Texts;

/// <summary>LIX of what residents read, as a proxy for plain Swedish: words per sentence, and the share of words over six letters.</summary>
public sealed partial class ReadabilityTests
{
    private const double Plain = 35;
    private const int FewestWords = 4;

    [Theory]
    [InlineData("StartTexts")]
    [InlineData("AboutTexts")]
    [InlineData("PortalTexts")]
    [InlineData("AccountTexts")]
    [InlineData("SubscriptionsTexts")]
    [InlineData("ContributionsTexts")]
    [InlineData("DialoguesTexts")]
    [InlineData("MeetingsTexts")]
    [InlineData("PlacesTexts")]
    public void Texts_OfAFeature_ArePlain(string marker)
    {
        var type = CodedTexts.Markers.Single(m => m.Name == marker);
        using var texts = new ResourceManager(type.FullName!, type.Assembly).GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!;

        var sentences = texts.Cast<DictionaryEntry>().Select(e => (string)e.Value!)
            .SelectMany(text => Ends().Split(text)).Where(s => Word().Count(s) >= FewestWords).ToList();

        Lix(sentences).Should().BeLessThanOrEqualTo(Plain);
    }

    private static double Lix(List<string> sentences)
    {
        var words = sentences.SelectMany(s => Word().Matches(s)).Select(m => m.Value).ToList();
        return (double)words.Count / sentences.Count + 100.0 * words.Count(w => w.Length > 6) / words.Count;
    }

    [GeneratedRegex(@"(?<=[.:?])\s+")]
    private static partial Regex Ends();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
