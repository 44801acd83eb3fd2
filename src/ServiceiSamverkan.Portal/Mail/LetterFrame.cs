using ServiceiSamverkan.Application.Mail;
using ServiceiSamverkan.Application.Mail.Letters;

namespace ServiceiSamverkan.Portal.Mail;

/// <summary>What every letter has around what it says: who writes, and that an answer is read.</summary>
internal static class LetterFrame
{
    public static LetterLayout Of(Letter letter, string subject, string preview, string kicker, string heading, IReadOnlyList<LetterPart> parts, params LetterPart[] foot) => new(
        letter.Language, letter.Sender.Name, LetterColours.Accent(letter.Sender.Accent), MailRenderer.Unmarked(subject), MailRenderer.Unmarked(preview),
        MailRenderer.Unmarked($"Service i samverkan · {kicker}"), MailRenderer.Unmarked(heading), parts, [.. foot, .. Sender(letter.Sender, MailWords.In(letter.Language))]);

    /// <summary>The language of a passage, when it is another than the letter's.</summary>
    public static string? Other(Passage passage, string language) => passage.Language == language ? null : passage.Language;

    public static ParagraphPart Paragraph(Passage passage, string language) => new(MailRenderer.Unmarked(passage.Text), Other(passage, language));

    public static QuotePart Quote(Passage passage, string language) => new(MailRenderer.Unmarked(passage.Text), Other(passage, language));

    private static IEnumerable<LetterPart> Sender(MailIdentity sender, MailWords words)
    {
        yield return new ParagraphPart(sender.Phone.Length == 0 ? words["Foot.Sender", sender.Name] : words["Foot.SenderPhone", sender.Name, sender.Phone]);
        if (sender.IsFictitious)
            yield return new ParagraphPart(words["Foot.Fictitious"]);
    }
}
