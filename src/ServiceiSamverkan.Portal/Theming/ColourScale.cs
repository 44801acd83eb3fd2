namespace ServiceiSamverkan.Portal.Theming;

public enum Scheme
{
    Light,
    Dark,
}

/// <summary>Designsystemet's sixteen steps of one colour in one scheme.</summary>
public sealed record ColourScale(
    Rgb BackgroundDefault,
    Rgb BackgroundTinted,
    Rgb SurfaceDefault,
    Rgb SurfaceTinted,
    Rgb SurfaceHover,
    Rgb SurfaceActive,
    Rgb BorderSubtle,
    Rgb BorderDefault,
    Rgb BorderStrong,
    Rgb TextSubtle,
    Rgb TextDefault,
    Rgb BaseDefault,
    Rgb BaseHover,
    Rgb BaseActive,
    Rgb BaseContrastSubtle,
    Rgb BaseContrastDefault)
{
    private const double DarkChroma = 0.7;

    public static ColourScale Of(Rgb colour, Scheme scheme)
    {
        var dark = scheme == Scheme.Dark;
        var source = dark ? Muted(colour) : colour;
        Rgb Step(double light, double ofDark) => source.WithLuminance(dark ? ofDark : light);

        var lightness = colour.Lightness;
        if (dark)
            lightness = lightness <= 30 ? 70 : 100 - lightness;
        // Middle tones step toward the light, or the label on them would lose its contrast.
        var step = lightness is <= 30 or (>= 49 and <= 65) ? -8 : 8;
        var baseDefault = dark ? colour.WithLightness(lightness) : colour;
        return new(
            Step(1, 0.009),
            Step(0.9, 0.014),
            Step(1, 0.021),
            Step(0.81, 0.027),
            Step(0.7, 0.036),
            Step(0.59, 0.056),
            Step(0.5, 0.08),
            Step(0.19, 0.22),
            Step(0.11, 0.39),
            Step(0.11, 0.39),
            Step(0.0245, 0.84),
            baseDefault,
            colour.WithLightness(lightness - step),
            colour.WithLightness(lightness - 2 * step),
            SubtleOn(baseDefault),
            baseDefault.ReadableOnTop);
    }

    /// <summary>The steps by the design system's own names.</summary>
    public IEnumerable<(string Name, Rgb Colour)> Tokens() =>
    [
        ("background-default", BackgroundDefault),
        ("background-tinted", BackgroundTinted),
        ("surface-default", SurfaceDefault),
        ("surface-tinted", SurfaceTinted),
        ("surface-hover", SurfaceHover),
        ("surface-active", SurfaceActive),
        ("border-subtle", BorderSubtle),
        ("border-default", BorderDefault),
        ("border-strong", BorderStrong),
        ("text-subtle", TextSubtle),
        ("text-default", TextDefault),
        ("base-default", BaseDefault),
        ("base-hover", BaseHover),
        ("base-active", BaseActive),
        ("base-contrast-subtle", BaseContrastSubtle),
        ("base-contrast-default", BaseContrastDefault),
    ];

    private static Rgb Muted(Rgb colour)
    {
        var oklch = colour.ToOklch();
        return Rgb.From(oklch with { Chroma = oklch.Chroma * DarkChroma });
    }

    private static Rgb SubtleOn(Rgb colour)
    {
        var distance = colour.Lightness is <= 40 or >= 60 ? 60 : 50;
        return colour.WithLightness(Math.Clamp(colour.ReadableOnTop == Rgb.White ? colour.Lightness + distance : colour.Lightness - distance, 0, 100));
    }
}
