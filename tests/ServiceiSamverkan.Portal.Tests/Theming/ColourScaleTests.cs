using System.Text.Json;
using ServiceiSamverkan.Portal.Theming;

namespace ServiceiSamverkan.Portal.Tests.Theming;

public sealed class ColourScaleTests
{
    public static TheoryData<string> Inputs => new(Vectors.Select(v => v.Input));

    private static readonly Vector[] Vectors = JsonSerializer.Deserialize<Vector[]>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Theming", "theme-vectors.json")), JsonSerializerOptions.Web)!;

    [Theory, MemberData(nameof(Inputs))]
    public void Of_LightScheme_EqualsTheDesignSystemsOwn(string input) =>
        Tokens(input, Scheme.Light).Should().Equal(Vectors.Single(v => v.Input == input).Light);

    /// <summary>The source loses chroma in between and is rounded there, which may move a step by one of 255.</summary>
    [Theory, MemberData(nameof(Inputs))]
    public void Of_DarkScheme_EqualsTheDesignSystemsOwn(string input)
    {
        var expected = Vectors.Single(v => v.Input == input).Dark;
        var given = Tokens(input, Scheme.Dark);
        given.Keys.Should().Equal(expected.Keys);
        given.Should().OnlyContain(t => Distance(Rgb.Parse(t.Value), Rgb.Parse(expected[t.Key])) <= 1);
    }

    [Theory, MemberData(nameof(Inputs))]
    public void HeldColour_OfAColourThatAMunicipalityChose_IsTheNearestThatHolds(string input) =>
        HeldColour.Of(Rgb.Parse(input)).ToString().Should().Be(Vectors.Single(v => v.Input == input).Accent);

    private static Dictionary<string, string> Tokens(string input, Scheme scheme) =>
        ColourScale.Of(Rgb.Parse(input), scheme).Tokens().ToDictionary(t => t.Name, t => t.Colour.ToString());

    private static int Distance(Rgb a, Rgb b) => new[] { Math.Abs(a.R - b.R), Math.Abs(a.G - b.G), Math.Abs(a.B - b.B) }.Max();

    private sealed record Vector(string Input, string Accent, Dictionary<string, string> Light, Dictionary<string, string> Dark);
}
