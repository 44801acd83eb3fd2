using ServiceiSamverkan.Application.Mail;
using ServiceiSamverkan.Application.Mail.Letters;

namespace ServiceiSamverkan.Portal.Mail;

internal static class ReceiptWords
{
    public static LetterLayout Of(ReceiptLetter letter)
    {
        var words = MailWords.In(letter.Language);
        List<LetterPart> parts =
        [
            new ParagraphPart(words["Receipt.Lead"]),
            new CodePart(words["Code"], letter.Code),
            new ParagraphPart(words["Receipt.ReadBy", words.Format.Day(letter.ReadBy)]),
        ];
        if (letter.AnswerOn is { } day)
            parts.Add(new ParagraphPart(words["Receipt.AnswerOn", words.Format.Day(day)]));
        parts.Add(new ButtonPart(words["Receipt.Button"], letter.Link(MailPaths.FollowUp(letter.Code))));
        parts.Add(new HeadingPart(words["Wrote"]));
        if (letter.Dialogue is { } dialogue)
            parts.Add(new ParagraphPart(words["Receipt.Dialogue", dialogue.Text]));
        parts.Add(LetterFrame.Quote(letter.Wrote, letter.Language));
        return LetterFrame.Of(
            letter, words["Receipt.Subject"], words["Receipt.Preview", letter.Code], words["Receipt.Kicker"], words["Receipt.Heading"], parts,
            new ParagraphPart(words["Receipt.Why"]));
    }
}
