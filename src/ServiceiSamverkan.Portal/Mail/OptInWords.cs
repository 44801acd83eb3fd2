using ServiceiSamverkan.Application.Mail.Letters;

namespace ServiceiSamverkan.Portal.Mail;

internal static class OptInWords
{
    public static LetterLayout Of(OptInLetter letter)
    {
        var words = MailWords.In(letter.Language);
        var scopes = words.Joined(letter.Scopes);
        var lead = words[$"OptIn.Lead.{letter.Cadence}", scopes];
        LetterPart[] paper = letter.OnPaper is { } day ? [new ParagraphPart(words["OptIn.Paper", words.Format.Day(day)])] : [];
        return LetterFrame.Of(
            letter,
            words["OptIn.Subject", letter.Scopes.Count == 1 ? letter.Scopes[0] : letter.Sender.Name],
            lead,
            words["OptIn.Kicker"],
            words["OptIn.Heading"],
            [
                new ParagraphPart(lead),
                .. paper,
                new ButtonPart(words["OptIn.Button"], letter.Link(letter.ConfirmPath)),
                new ParagraphPart(words["OptIn.Until", words.Format.Day(letter.LastDay)]),
                new ParagraphPart(words["OptIn.NotYou"]),
            ]);
    }
}
