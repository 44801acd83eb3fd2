using System.Text;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Portal.Mail;

/// <summary>Writes the text part of a letter: lines that read well without any looks.</summary>
public static class LetterText
{
    public static string Of(LetterLayout letter)
    {
        var text = new StringBuilder();
        text.Append(letter.Sender).Append('\n').Append(letter.Kicker).Append("\n\n");
        text.Append(letter.Heading).Append('\n').Append('=', Math.Min(letter.Heading.Length, 60)).Append("\n\n");
        Append(text, letter.Parts);
        text.Append("--\n");
        Append(text, letter.Foot);
        return text.ToString().TrimEnd() + "\n";
    }

    public static string Of(IReadOnlyList<LetterPart> parts)
    {
        var text = new StringBuilder();
        Append(text, parts);
        return text.ToString();
    }

    private static void Append(StringBuilder text, IEnumerable<LetterPart> parts)
    {
        foreach (var part in parts)
            text.Append(Of(part));
    }

    private static string Of(LetterPart part) => part switch
    {
        HeadingPart heading => $"{heading.Text.ToUpper(System.Globalization.CultureInfo.InvariantCulture)}\n\n",
        ParagraphPart paragraph => $"{paragraph.Text}\n\n",
        QuotePart quote => $"> {quote.Text.ReplaceLineEndings("\n> ")}\n\n",
        CodePart code => $"{code.Label}: {code.Code}\n\n",
        ButtonPart button => $"{button.Text}:\n{button.Url}\n\n",
        ItemPart item => Item(item),
        LinksPart links => string.Concat(links.Links.Select(l => $"{l.Text}: {l.Url}\n")) + "\n",
        OwnPart => MailSegment.OwnMark,
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    private static string Item(ItemPart item) => string.Join('\n', ((string?[])[$"* {item.Title}", Indented(item.Detail), Indented(item.Note), $"  {item.Url}"]).OfType<string>()) + "\n\n";

    private static string? Indented(string? line) => string.IsNullOrEmpty(line) ? null : $"  {line}";
}
