using ServiceiSamverkan.Application.Mail.Letters;

namespace ServiceiSamverkan.Portal.Mail;

internal static class MeetingWords
{
    public static LetterLayout Of(MeetingLetter letter)
    {
        var words = MailWords.In(letter.Language);
        var when = MailWords.Sentence($"{words.Format.Day(letter.StartsAt)} {words.Format.Times(letter.StartsAt, letter.EndsAt)}");
        var where = string.Join(", ", ((string[])[letter.Venue, letter.VenueAddress]).Where(part => part.Length > 0));
        List<LetterPart> parts = [new ParagraphPart(words[$"Meeting.Lead.{letter.Notice}"])];
        if (letter.Reason is { } reason)
            parts.Add(LetterFrame.Paragraph(reason, letter.Language));
        if (letter.Notice != MeetingNotice.Cancelled)
            parts.Add(new ParagraphPart(where.Length == 0 ? when : $"{when}\n{where}"));
        parts.Add(new ButtonPart(words["Meeting.Button"], letter.Link(letter.Path)));
        return LetterFrame.Of(
            letter, words[$"Meeting.Subject.{letter.Notice}", letter.Title.Text], when, words["Meeting.Kicker"], letter.Title.Text, parts,
            new ParagraphPart(words["Meeting.Reason"]));
    }
}
