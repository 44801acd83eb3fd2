namespace ServiceiSamverkan.Portal.Theming;

/// <summary>
/// Keeps every pair of steps that the pages use readable. The design system places its text and border steps by
/// luminance, but takes the chosen colour as it is for buttons and marks: a yellow would give 1.8:1.
/// </summary>
public static class HeldColour
{
    private const double Text = 4.5;
    private const double Graphics = 3;
    private const double Step = 0.5;

    /// <summary>The colour itself, or the nearest lightness of the same hue at which every pair holds.</summary>
    public static Rgb Of(Rgb chosen)
    {
        if (Holds(chosen))
            return chosen;
        var lightness = chosen.Lightness;
        for (var distance = Step; distance <= 100; distance += Step)
        {
            foreach (var tried in (ReadOnlySpan<double>)[lightness - distance, lightness + distance])
            {
                if (tried is >= 0 and <= 100 && chosen.WithLightness(tried) is var colour && Holds(colour))
                    return colour;
            }
        }

        return Rgb.Black;
    }

    public static bool Holds(Rgb colour) => Holds(ColourScale.Of(colour, Scheme.Light)) && Holds(ColourScale.Of(colour, Scheme.Dark));

    private static bool Holds(ColourScale s)
    {
        ReadOnlySpan<Rgb> grounds = [s.BackgroundDefault, s.BackgroundTinted, s.SurfaceDefault, s.SurfaceTinted, s.SurfaceHover];
        return All(s.TextDefault, grounds, Text)
            && All(s.TextSubtle, grounds, Text)
            && s.TextDefault.ContrastTo(s.SurfaceActive) >= Text
            && All(s.BorderDefault, grounds[..4], Graphics)
            && All(s.BorderStrong, grounds[..4], Graphics)
            && All(s.BaseDefault, grounds[..4], Graphics)
            && All(s.BaseContrastDefault, [s.BaseDefault, s.BaseHover, s.BaseActive], Text);
    }

    private static bool All(Rgb colour, ReadOnlySpan<Rgb> grounds, double ratio)
    {
        foreach (var ground in grounds)
        {
            if (colour.ContrastTo(ground) < ratio)
                return false;
        }

        return true;
    }
}
