using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ServiceiSamverkan.Portal.Theming;

/// <summary>A colour of eight bits a channel. Luminance and contrast are WCAG's, lightness is CIE's L*, 0 to 100.</summary>
public readonly record struct Rgb(byte R, byte G, byte B)
{
    public static readonly Rgb White = new(255, 255, 255);
    public static readonly Rgb Black = new(0, 0, 0);

    private const double Kappa = 903.2962962;
    private const double Epsilon = 0.0088564516;

    public double Luminance => Luminance3(R, G, B);

    public double Lightness
    {
        get
        {
            var y = 0.21263900587151 * Linear(R) + 0.71516867876775 * Linear(G) + 0.072192315360733 * Linear(B);
            return y <= Epsilon ? y * Kappa : 116 * Math.Cbrt(y) - 16;
        }
    }

    public static Rgb Parse(string hex) => TryParse(hex, out var colour) ? colour : throw new FormatException($"Not a colour written as #rrggbb: {hex}");

    public static bool TryParse([NotNullWhen(true)] string? hex, out Rgb colour)
    {
        colour = default;
        if (hex is not { Length: 7 } || hex[0] != '#' || !int.TryParse(hex.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            return false;
        colour = new((byte)(value >> 16), (byte)(value >> 8), (byte)value);
        return true;
    }

    public double ContrastTo(Rgb other)
    {
        var (a, b) = (Luminance, other.Luminance);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>White or black, whichever is read better on this colour.</summary>
    public Rgb ReadableOnTop => ContrastTo(White) >= ContrastTo(Black) ? White : Black;

    /// <summary>The colour mixed with white or black until it has the luminance.</summary>
    public Rgb WithLuminance(double target)
    {
        if (target <= 0)
            return Black;
        if (target >= 1)
            return White;
        (double R, double G, double B) self = (R, G, B), low, high;
        (low, high) = Luminance > target ? ((0, 0, 0), self) : (self, (255d, 255d, 255d));
        var middle = self;
        // Twenty halvings are finer than eight bits.
        for (var i = 0; i <= 20; i++)
        {
            middle = ((low.R + high.R) / 2, (low.G + high.G) / 2, (low.B + high.B) / 2);
            var luminance = Luminance3(middle.R, middle.G, middle.B);
            if (Math.Abs(luminance - target) < 1e-7)
                break;
            if (luminance > target)
                high = middle;
            else
                low = middle;
        }

        return new(Round(middle.R), Round(middle.G), Round(middle.B));
    }

    /// <summary>The colour mixed with white or black until it is as light as the grey of that lightness.</summary>
    public Rgb WithLightness(double lightness)
    {
        var y = lightness <= 8 ? lightness / Kappa : Math.Pow((lightness + 16) / 116, 3);
        var grey = Round(Companded(y) * 255);
        return WithLuminance(new Rgb(grey, grey, grey).Luminance);
    }

    public Oklch ToOklch()
    {
        var (r, g, b) = (Linear(R), Linear(G), Linear(B));
        var l = Math.Cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        var m = Math.Cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        var s = Math.Cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        var a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        var bb = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new(0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, Math.Sqrt(a * a + bb * bb), Math.Atan2(bb, a));
    }

    public static Rgb From(Oklch colour)
    {
        var (a, b) = (colour.Chroma * Math.Cos(colour.Hue), colour.Chroma * Math.Sin(colour.Hue));
        var l = Math.Pow(colour.Lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        var m = Math.Pow(colour.Lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        var s = Math.Pow(colour.Lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        return new(
            Round(Companded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) * 255),
            Round(Companded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) * 255),
            Round(Companded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s) * 255));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{R:x2}{G:x2}{B:x2}");

    private static double Luminance3(double r, double g, double b) => 0.2126 * Linear(r) + 0.7152 * Linear(g) + 0.0722 * Linear(b);

    private static double Linear(double channel)
    {
        var value = channel / 255;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    private static double Companded(double linear) =>
        linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.Pow(linear, 1 / 2.4) - 0.055;

    private static byte Round(double channel) => (byte)Math.Clamp(Math.Floor(channel + 0.5), 0, 255);
}

/// <summary>Lightness 0 to 1, chroma, hue in radians: the space in which a colour loses strength without changing hue.</summary>
public readonly record struct Oklch(double Lightness, double Chroma, double Hue);
