using System.Globalization;
using ServiceiSamverkan.Portal.Theming;

namespace ServiceiSamverkan.Portal.Mail;

/// <summary>
/// The colours of a letter. The light ones stand in each element, since many programs keep nothing else; the dark ones in one
/// style sheet that programs which know of a dark scheme read, and that says nothing but colours.
/// </summary>
public static class LetterColours
{
    public const string Page = "#ffffff";
    public const string Text = "#22303a";
    public const string Quiet = "#4d5a63";
    public const string Line = "#c9d1d6";

    public const string DarkPage = "#14191d";
    public const string DarkText = "#e8edf0";
    public const string DarkQuiet = "#b4c0c7";
    public const string DarkLine = "#3f4c55";

    /// <summary>At most so bright has it 4.5:1 against white, as text has to; the pages hold it against other grounds.</summary>
    private const double AccentLuminance = 0.18;

    /// <summary>Bright enough for links on the dark page, and for dark words on a button.</summary>
    private const double DarkAccentLuminance = 0.42;

    /// <summary>The tenant's colour, or the nearest of its hue that can be read on white and under white.</summary>
    public static string Accent(string chosen)
    {
        var held = HeldColour.Of(Rgb.Parse(chosen));
        return held.WithLuminance(Math.Min(held.Luminance, AccentLuminance)).ToString();
    }

    public static string DarkAccent(string accent) => Rgb.Parse(accent).WithLuminance(DarkAccentLuminance).ToString();

    /// <summary>The classes: page, text, quiet text, link, line, edge in the tenant's colour, button.</summary>
    public static string Sheet(string accent) => string.Create(CultureInfo.InvariantCulture, $$"""
        :root{color-scheme:light dark;supported-color-schemes:light dark}
        @media (prefers-color-scheme:dark){
        .g{background:{{DarkPage}}!important}
        .t{color:{{DarkText}}!important}
        .q{color:{{DarkQuiet}}!important}
        .a{color:{{DarkAccent(accent)}}!important}
        .l{border-color:{{DarkLine}}!important}
        .e{border-color:{{DarkAccent(accent)}}!important}
        .k{background:{{DarkAccent(accent)}}!important;color:{{DarkPage}}!important}
        }
        """);
}
