namespace ServiceiSamverkan.Portal.Mail;

/// <summary>
/// A letter in words, before it has looks: both the HTML part and the text part are made from it, so that neither says
/// what the other does not.
/// </summary>
/// <param name="Subject">The news itself.</param>
/// <param name="Preview">What a mail program shows beside the subject; hidden in the letter.</param>
/// <param name="Kicker">What kind of letter it is, under the sender's name.</param>
public sealed record LetterLayout(
    string Language, string Sender, string Accent, string Subject, string Preview, string Kicker, string Heading,
    IReadOnlyList<LetterPart> Parts, IReadOnlyList<LetterPart> Foot);

public abstract record LetterPart;

public sealed record HeadingPart(string Text) : LetterPart;

/// <param name="Language">When it is another than the letter's.</param>
public sealed record ParagraphPart(string Text, string? Language = null) : LetterPart;

/// <summary>What a person wrote themselves.</summary>
public sealed record QuotePart(string Text, string? Language = null) : LetterPart;

/// <summary>Characters to copy by eye, such as a follow-up code.</summary>
public sealed record CodePart(string Label, string Code) : LetterPart;

/// <param name="Text">Stands alone: "Läs hela svaret".</param>
public sealed record ButtonPart(string Text, string Url) : LetterPart;

/// <summary>One thing of a list: a link and a few words.</summary>
public sealed record ItemPart(string Title, string? TitleLanguage, string Url, string? Detail, string? Note, string? NoteLanguage) : LetterPart;

public sealed record LinksPart(IReadOnlyList<(string Text, string Url)> Links) : LetterPart;

/// <summary>Where the reader's own block goes in, when the mail is sent.</summary>
public sealed record OwnPart : LetterPart;
