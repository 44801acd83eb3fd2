using ServiceiSamverkan.Application.Mail;
using ServiceiSamverkan.Application.Mail.Letters;

namespace ServiceiSamverkan.Portal.Mail;

internal static class MeetingWords
{
    public static LetterLayout Of(MeetingLetter letter)
    {
        var words = MailWords.In(letter.Language);
        var (day, times) = (MailWords.Sentence(words.Format.Day(letter.StartsAt)), words.Format.Times(letter.StartsAt, letter.EndsAt));
        var where = string.Join(", ", ((string[])[letter.Venue, letter.VenueAddress]).Where(part => part.Length > 0));
        var (kind, days) = letter.Reminder is { } reminder ? ($"Reminder.{Distance(reminder.DaysBefore)}", words.Format.Number(reminder.DaysBefore)) : ($"{letter.Notice}", string.Empty);
        List<LetterPart> parts =
        [
            letter.Reminder is { Says: { Text.Length: > 0 } says } ? LetterFrame.Paragraph(says, letter.Language) : new ParagraphPart(words[$"Meeting.Lead.{kind}", days]),
        ];
        if (letter.Reason is { } reason)
            parts.Add(LetterFrame.Paragraph(reason, letter.Language));
        if (letter.Notice != MeetingNotice.Cancelled)
            parts.Add(new ParagraphPart(where.Length == 0 ? $"{day}\n{times}" : $"{day}\n{times}\n{MailRenderer.Unmarked(where)}"));
        if (letter.Own is { } own && Wishes(own, words) is { Length: > 0 } wishes)
            parts.Add(new ParagraphPart(MailRenderer.Unmarked(wishes)));
        parts.Add(new ButtonPart(words["Meeting.Button"], letter.Link(letter.Path)));
        if (letter.Notice != MeetingNotice.Cancelled)
        {
            parts.Add(new ParagraphPart(words["Meeting.Withdraw"]));
            parts.Add(new LinksPart([(words["Meeting.Own"], MailPaths.OwnPageMark)]));
        }

        return LetterFrame.Of(
            letter, words[$"Meeting.Subject.{kind}", letter.Title.Text, days], $"{day} {times}", words["Meeting.Kicker"], letter.Title.Text, parts,
            new ParagraphPart(words["Meeting.Reason"]));
    }

    private static string Distance(int days) => days switch
    {
        0 => "Today",
        1 => "Tomorrow",
        7 => "InAWeek",
        _ => "InDays",
    };

    private static string Wishes(OwnRegistration own, MailWords words) => string.Join('\n', ((string?[])
    [
        own.PartySize == 1 ? null : words["Meeting.Party", words.Format.Number(own.PartySize)],
        own.LiftFrom is { } from ? words[from.Length == 0 ? "Meeting.Lift" : "Meeting.LiftFrom", from] : null,
        own.NeedsCompanion ? words["Meeting.Companion"] : null,
    ]).OfType<string>());
}
