using System.Text;
using AwesomeAssertions;
using CsCheck;
using ServiceiSamverkan.Domain.Text;
using Xunit;

namespace ServiceiSamverkan.Domain.Tests.Text;

public sealed class CleanTextTests
{
    [Fact]
    public void SingleLine_DecomposedLetters_AreComposed() =>
        CleanText.SingleLine("Ba\u0308ckliden", 40).Value.Should().Be("Bäckliden");

    [Fact]
    public void SingleLine_TabsAndNoBreakSpaces_BecomeSpacesAndAreTrimmed() =>
        CleanText.SingleLine("\t Anna\u00A0Berg ", 40).Value.Should().Be("Anna Berg");

    [Fact]
    public void MultiLine_LineEndingsOfWindows_BecomeLineFeeds() =>
        CleanText.MultiLine("ett\r\ntvå\rtre", 40).Value.Should().Be("ett\ntvå\ntre");

    [Fact]
    public void SingleLine_WithLineBreak_IsRefused() =>
        CleanText.SingleLine("Anna\nBcc: alla", 40).Error.Should().Be(new TextHasHiddenCharacters());

    [Theory]
    [InlineData("noll\u0000")]
    [InlineData("ring\u0007a")]
    [InlineData("\u202Egnireg")]
    [InlineData("a\u2066b")]
    [InlineData("a\u200Bb")]
    [InlineData("\uFEFFab")]
    [InlineData("a\u00ADb")]
    [InlineData("a\u200Db")]
    [InlineData("a\u2028b")]
    [InlineData("a\uFE0Fb")]
    [InlineData("a\u3164b")]
    [InlineData("a\u0085b")]
    [InlineData("\U0001F3F4\U000E0067\U000E0062")]
    [InlineData("a\uFFFFb")]
    public void MultiLine_HiddenCharacter_IsRefused(string text) =>
        CleanText.MultiLine(text, 100).Error.Should().Be(new TextHasHiddenCharacters());

    [Fact]
    public void MultiLine_HalfACharacter_IsRefused()
    {
        CleanText.MultiLine("halv" + (char)0xD83D, 100).Error.Should().Be(new TextHasHiddenCharacters());
        CleanText.MultiLine((char)0xDE00 + "halv", 100).Error.Should().Be(new TextHasHiddenCharacters());
    }

    [Theory]
    [InlineData("👩‍👩‍👧 familj")]
    [InlineData("❤️‍🔥")]
    [InlineData("👍🏽")]
    [InlineData("🇸🇪")]
    [InlineData("1️⃣ först")]
    [InlineData("می‌خواهم")]
    [InlineData("ใช้ได้")]
    public void MultiLine_EmojiAndOtherScripts_AreKept(string text) =>
        CleanText.MultiLine(text, 100).Value.Should().Be(text);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\r\n ")]
    public void SingleLine_Blank_IsMissingOrNull(string? text)
    {
        CleanText.SingleLine(text, 10).Error.Should().Be(new TextMissing());
        CleanText.OptionalSingleLine(text, 10).Value.Should().BeNull();
    }

    [Fact]
    public void MultiLine_AtTheLimit_IsKept_OneMore_IsTooLong()
    {
        CleanText.MultiLine(new string('å', 10), 10).Value.Should().HaveLength(10);
        CleanText.MultiLine(new string('å', 11), 10).Error.Should().Be(new TextTooLong(10));
    }

    [Fact]
    public void MultiLine_AnyText_IsStableNormalisedAndWithinTheLimit() =>
        Gen.String.Sample(text =>
        {
            var cleaned = CleanText.MultiLine(text, 200);
            if (cleaned.Error is not null)
                return;

            cleaned.Value.IsNormalized(NormalizationForm.FormC).Should().BeTrue();
            cleaned.Value.Length.Should().BeInRange(1, 200);
            CleanText.MultiLine(cleaned.Value, 200).Value.Should().Be(cleaned.Value);
        });
}
