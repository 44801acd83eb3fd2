using System.Text;

namespace ServiceiSamverkan.Domain.Text;

/// <summary>The part of a page address that names a thing: a–z, 0–9 and single hyphens. Making it unique is the caller's work.</summary>
public static class Slug
{
    public const int MaxLength = 80;

    /// <param name="text">A title or a name.</param>
    /// <param name="fallback">Stands in when no letter is left, as for a title in another script.</param>
    public static string From(string text, string fallback)
    {
        var slug = new StringBuilder();
        foreach (var letter in Letters.Of(text))
        {
            var ascii = letter.Base.Value switch
            {
                'å' or 'ä' => 'a',
                'ö' => 'o',
                var c and ((>= 'a' and <= 'z') or (>= '0' and <= '9')) => (char)c,
                _ => '-',
            };
            if (ascii != '-' || (slug.Length > 0 && slug[^1] != '-'))
                slug.Append(ascii);
        }

        if (slug.Length > MaxLength)
            slug.Length = AtWord(slug);

        var made = slug.ToString().Trim('-');
        return made.Length > 0 ? made : fallback;
    }

    /// <summary>The last hyphen that leaves at least half, so that a word is not cut in two without need.</summary>
    private static int AtWord(StringBuilder slug)
    {
        for (var end = MaxLength; end > MaxLength / 2; end--)
        {
            if (slug[end] == '-')
                return end;
        }

        return MaxLength;
    }
}
