using ServiceiSamverkan.Application.Mail.Letters;

namespace ServiceiSamverkan.Portal.Mail;

/// <summary>A letter's own words for a page: the same content as the mail, without what is one reader's alone.</summary>
internal static class EditionParts
{
    public static LetterLayout Of(DigestLetter letter)
    {
        var layout = DigestWords.Of(letter);
        return layout with { Parts = [.. layout.Parts.Where(p => p is not OwnPart)] };
    }
}
