using AwesomeAssertions;
using CsCheck;
using ServiceiSamverkan.Domain.Text;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Text;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Vad behöver vi i Lingonsele?", "vad-behover-vi-i-lingonsele")]
    [InlineData("  Åsele – Älvsbyn & Örträsk  ", "asele-alvsbyn-ortrask")]
    [InlineData("Café Ærø §4", "cafe-aro-4")]
    [InlineData("../../etc", "etc")]
    [InlineData("!!!", "dialog")]
    [InlineData("Москва", "dialog")]
    public void From_Title_IsReadableAscii(string title, string slug) => Slug.From(title, "dialog").Should().Be(slug);

    [Fact]
    public void From_LongTitle_IsCutBetweenWords() =>
        Slug.From(string.Join(' ', Enumerable.Repeat("bygdegården", 20)), "dialog").Should().EndWith("-bygdegarden").And.HaveLength(71);

    [Fact]
    public void From_AnyText_FitsAnAddress() =>
        Gen.String.Where(s => s.All(c => !char.IsSurrogate(c) && c < '\uFFFE')).Sample(text => Slug.From(text, "x").Should().MatchRegex("^[a-z0-9]+(-[a-z0-9]+)*$"));
}
