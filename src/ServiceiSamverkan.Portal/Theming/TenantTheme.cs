using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ServiceiSamverkan.Portal.Theming;

/// <summary>
/// A municipality's colours as a style sheet: accent, support and a neutral with a tint of the accent, light and dark.
/// The chosen colours themselves stay in the coat of arms and in the band of the header.
/// </summary>
public sealed record TenantTheme
{
    private const double NeutralLightness = 0.3;
    private const double NeutralChroma = 0.022;

    private static readonly ConcurrentDictionary<(string, string), TenantTheme> Made = new();

    private TenantTheme(Rgb accent, Rgb support)
    {
        (Accent, Support, Mark) = (accent.ToString(), support.ToString(), accent.ReadableOnTop.ToString());
        Css = Write(accent, support);
        Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))[..12];
    }

    /// <summary>The main colour as it was chosen, "#rrggbb".</summary>
    public string Accent { get; }

    public string Support { get; }

    /// <summary>What can be seen on top of <see cref="Accent"/>.</summary>
    public string Mark { get; }

    public string Css { get; }

    /// <summary>Of the content: it stands in the address, so that the answer can be kept for ever.</summary>
    public string Hash { get; }

    /// <param name="accent">Main colour, "#rrggbb".</param>
    /// <param name="support">Support colour, "#rrggbb".</param>
    public static TenantTheme Of(string accent, string support) =>
        Made.GetOrAdd((accent, support), key => new TenantTheme(Rgb.Parse(key.Item1), Rgb.Parse(key.Item2)));

    private static string Write(Rgb accent, Rgb support)
    {
        var colours = new (string Name, Rgb Colour)[]
        {
            ("accent", HeldColour.Of(accent)),
            ("brand1", HeldColour.Of(support)),
            ("neutral", HeldColour.Of(Neutral(accent))),
        };
        var light = Declarations(colours, Scheme.Light);
        var dark = Declarations(colours, Scheme.Dark);
        return new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $":root{{--sis-brand:{accent};--sis-brand-support:{support};--sis-brand-mark:{accent.ReadableOnTop}}}\n")
            .Append(CultureInfo.InvariantCulture, $":root,[data-color-scheme=light]{{{light}}}\n")
            // Paper is always light.
            .Append(CultureInfo.InvariantCulture, $"@media screen{{[data-color-scheme=dark]{{{dark}}}}}\n")
            .Append(CultureInfo.InvariantCulture, $"@media screen and (prefers-color-scheme:dark){{[data-color-scheme=auto]{{{dark}}}}}\n")
            .ToString();
    }

    private static string Declarations((string Name, Rgb Colour)[] colours, Scheme scheme)
    {
        var css = new StringBuilder();
        foreach (var (name, colour) in colours)
        {
            foreach (var (token, value) in ColourScale.Of(colour, scheme).Tokens())
                css.Append(CultureInfo.InvariantCulture, $"--ds-color-{name}-{token}:{value};");
        }

        var neutral = ColourScale.Of(colours[^1].Colour, scheme);
        css.Append(CultureInfo.InvariantCulture, $"--ds-color-focus-inner:{neutral.BackgroundDefault};--ds-color-focus-outer:{neutral.TextDefault}");
        return css.ToString();
    }

    private static Rgb Neutral(Rgb accent)
    {
        var tint = accent.ToOklch();
        return Rgb.From(new Oklch(NeutralLightness, Math.Min(tint.Chroma, NeutralChroma), tint.Hue));
    }
}
