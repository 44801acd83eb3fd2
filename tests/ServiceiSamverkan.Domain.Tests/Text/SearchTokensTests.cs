using AwesomeAssertions;
using ServiceiSamverkan.Domain.Text;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Text;

public sealed class SearchTokensTests
{
    [Fact]
    public void Of_Sentence_GivesEachWordOnceInLowerCase() =>
        SearchTokens.Of("Bussen till Café É: bussen, KS 2026-03-17 § 4").Should().Equal("bussen", "till", "cafe", "ks", "2026", "03", "17", "4");

    [Fact]
    public void Of_SwedishLetters_AreKept_OtherMarksFall() =>
        SearchTokens.Of("Lån Ängö Ærø Müller garçon").Should().Equal("lån", "ängö", "ärö", "muller", "garcon");

    [Fact]
    public void Of_ComposedAndDecomposed_IsTheSame() =>
        SearchTokens.Of("A\u030Asele").Should().Equal("åsele");

    [Fact]
    public void Of_LongWord_IsCutAlikeInTextAndQuestion() =>
        SearchTokens.Of(new string('x', 60)).Should().Equal(SearchTokens.Of(new string('x', 41))).And.ContainSingle(t => t.Length == SearchTokens.MaxLength);

    [Theory]
    [InlineData(null)]
    [InlineData(" - ! ")]
    [InlineData("å")]
    public void Of_NothingToSearchFor_IsEmpty(string? text) => SearchTokens.Of(text).Should().BeEmpty();
}
