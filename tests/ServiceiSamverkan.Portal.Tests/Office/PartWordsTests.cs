using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using ServiceiSamverkan.Application.Templates;
using ServiceiSamverkan.Domain.Templates;
using ServiceiSamverkan.Portal.Office.Templates;
using ServiceiSamverkan.Portal.Resources;

namespace ServiceiSamverkan.Portal.Tests.Office;

public sealed class PartWordsTests
{
    private static readonly StringLocalizer<TemplatesTexts> Texts = new(new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance));

    [Theory]
    [InlineData("sv")]
    [InlineData("fi")]
    [InlineData("en")]
    public void Words_EveryPartOfTheTemplates_AreWordsAndNotNamesOfData(string language)
    {
        using var _ = new InLanguage(language);
        var words = new PartWords(Texts, language);
        var parts = StarterTemplates.All.SelectMany(t => t.Versions).SelectMany(v => TemplateParts.Of(CanonicalJson.Write(v.Content))).ToList();

        parts.Select(p => words.Title(new(p.Key, null, null, p.Value))).Concat(parts.SelectMany(p => words.Lines(p.Value)))
            .Where(said => said.StartsWith("Section.", StringComparison.Ordinal) || said.StartsWith("Value.", StringComparison.Ordinal))
            .Should().BeEmpty();
    }

    [Fact]
    public void Words_Meeting_AreItsTextsFirstAndThenItsShape()
    {
        using var _ = new InLanguage("sv");
        var words = new PartWords(Texts, "sv");
        const string part = """{"key":"aterkomst","kind":"InformationMeeting","minutes":90,"rounds":0,"title":{"sv":"Återträff"}}""";

        words.Title(new("meetings/aterkomst", null, null, part)).Should().Be("Träff: Återträff");
        words.Lines(part).Should().Equal("Återträff", "Slag: informationsmöte", "Längd: 90 minuter");
    }
}
