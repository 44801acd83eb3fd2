using CsCheck;
using ServiceiSamverkan.Portal.Theming;

namespace ServiceiSamverkan.Portal.Tests.Theming;

public sealed class TenantThemeTests
{
    private static readonly Gen<Rgb> AnyColour = Gen.Select(Gen.Byte, Gen.Byte, Gen.Byte).Select((r, g, b) => new Rgb(r, g, b));

    [Fact]
    public void HeldColour_OfAnyColour_HoldsEveryPairInUse() =>
        AnyColour.Sample(colour => HeldColour.Holds(HeldColour.Of(colour)), iter: 400, seed: "0000KOIZnQ61");

    [Fact]
    public void HeldColour_OfAColourThatHolds_IsTheColour() =>
        HeldColour.Of(Rgb.Parse("#7b1e3a")).Should().Be(Rgb.Parse("#7b1e3a"));

    [Fact]
    public void Of_TwoColours_Gives48PropertiesInEachScheme()
    {
        var css = TenantTheme.Of("#f2b705", "#3f7d2b").Css;
        // Light once; dark for the reader's own choice and for the system's.
        css.Split("--ds-color-accent-").Should().HaveCount(1 + 3 * 16);
        css.Split("--ds-color-brand1-").Should().HaveCount(1 + 3 * 16);
        css.Split("--ds-color-neutral-").Should().HaveCount(1 + 3 * 16);
    }

    [Fact]
    public void Of_AYellowMunicipality_KeepsItsOwnYellowInTheBand() =>
        TenantTheme.Of("#f2b705", "#3f7d2b").Css.Should().Contain("--sis-brand:#f2b705").And.Contain("--ds-color-accent-base-default:#967203");

    [Fact]
    public void Of_OtherColours_HasAnotherAddress() =>
        TenantTheme.Of("#f2b705", "#3f7d2b").Hash.Should().NotBe(TenantTheme.Of("#f2b705", "#3f7d2c").Hash);

    [Theory]
    [InlineData("")]
    [InlineData("red")]
    [InlineData("#12345")]
    [InlineData("#12345g")]
    [InlineData("#1234567")]
    [InlineData("}*{x:y")]
    public void TryParse_WhatIsNotAColour_IsRefused(string text) => Rgb.TryParse(text, out _).Should().BeFalse();
}
