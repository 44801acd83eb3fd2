using ServiceiSamverkan.Application.Mail;
using ServiceiSamverkan.Application.Mail.Digests;
using ServiceiSamverkan.Application.Mail.Letters;

namespace ServiceiSamverkan.Portal.Mail;

internal static class AnswerWords
{
    private const int SubjectLength = 60;
    private const int PreviewLength = 90;
    private const int QuoteLength = 600;

    public static LetterLayout Of(AnswerLetter letter)
    {
        var words = MailWords.In(letter.Language);
        var kind = letter.NextWordOn is null ? "Final" : "Interim";
        List<LetterPart> parts =
        [
            new HeadingPart(words["Answer.Heard"]), LetterFrame.Paragraph(letter.Heard, letter.Language),
            new HeadingPart(words["Answer.Happens"]), LetterFrame.Paragraph(letter.Happens, letter.Language),
            new HeadingPart(words["Answer.Because"]), LetterFrame.Paragraph(letter.Why, letter.Language),
            new HeadingPart(words["Answer.Next"]), LetterFrame.Paragraph(letter.Next, letter.Language),
        ];
        if (letter.NextWordOn is { } day)
            parts.Add(new ParagraphPart(words["Answer.NextWord", words.Format.Day(day)]));
        parts.Add(new OwnPart());
        return LetterFrame.Of(
            letter, words[$"Answer.Subject.{kind}", Excerpt.Of(letter.Happens.Text, SubjectLength)], Excerpt.Of(letter.Why.Text, PreviewLength),
            words["Answer.Kicker"], words[$"Answer.Heading.{kind}"], parts, new ParagraphPart(words["Answer.Reason"]));
    }

    public static IReadOnlyList<LetterPart> Of(OwnContribution own)
    {
        var words = MailWords.In(own.Language);
        List<LetterPart> parts =
        [
            new HeadingPart(words["Wrote"]),
            LetterFrame.Quote(own.Wrote with { Text = Excerpt.Of(own.Wrote.Text, QuoteLength) }, own.Language),
        ];
        if (own.Code is { } code)
        {
            parts.Add(new CodePart(words["Code"], code));
            parts.Add(new ButtonPart(words["Answer.Button"], own.Link(MailPaths.FollowUp(code))));
        }

        return parts;
    }
}
