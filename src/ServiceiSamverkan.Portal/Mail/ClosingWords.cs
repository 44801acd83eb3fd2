using ServiceiSamverkan.Application.Mail;
using ServiceiSamverkan.Application.Mail.Letters;

namespace ServiceiSamverkan.Portal.Mail;

internal static class ClosingWords
{
    public static LetterLayout Of(ClosingLetter letter)
    {
        var words = MailWords.In(letter.Language);
        var lead = words["Closing.Lead", words.Format.Day(letter.LastDay)];
        List<LetterPart> parts = letter.Says.Text.Length > 0 ? [LetterFrame.Paragraph(letter.Says, letter.Language), new ParagraphPart(lead)] : [new ParagraphPart(lead)];
        if (letter.Summary.Text.Length > 0)
            parts.Add(LetterFrame.Paragraph(letter.Summary, letter.Language));
        parts.Add(new ButtonPart(words["Closing.Button"], letter.Link(MailPaths.Contribute(letter.Slug))));
        parts.Add(new LinksPart([(words["Closing.Read"], letter.Link(MailPaths.Dialogue(letter.Slug)))]));
        return LetterFrame.Of(
            letter, words["Closing.Subject", letter.Title.Text], lead, words["Closing.Kicker"], letter.Title.Text, parts,
            new ParagraphPart(words["Closing.Why"]),
            new LinksPart([(words["Stop"], MailPaths.OwnPageMark + MailPaths.StopSegment), (words["Settings"], MailPaths.OwnPageMark)]));
    }
}
