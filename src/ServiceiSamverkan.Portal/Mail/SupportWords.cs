using ServiceiSamverkan.Application.Mail.Letters;

namespace ServiceiSamverkan.Portal.Mail;

internal static class SupportWords
{
    public static LetterLayout Of(SupportLetter letter)
    {
        var words = MailWords.In(letter.Language);
        var lead = words["Support.Lead"];
        return LetterFrame.Of(
            letter,
            words["Support.Subject"],
            lead,
            words["OptIn.Kicker"],
            words["Support.Heading"],
            [
                new ParagraphPart(lead),
                LetterFrame.Quote(letter.Said, letter.Language),
                new ButtonPart(words["Support.Button"], letter.Link(letter.ConfirmPath)),
                new ParagraphPart(words["OptIn.Until", words.Format.Day(letter.LastDay)]),
                new ParagraphPart(words["Support.NotYou"]),
            ]);
    }
}
