using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Mail.Letters;

/// <summary>What a mail says, before it has words and looks. <see cref="IMailRenderer"/> makes both parts of it.</summary>
public abstract record Letter(MailIdentity Sender, string Language)
{
    /// <summary>The address of a page on the sender's host in the reader's language.</summary>
    public string Link(string path) => Sender.BaseAddress + MailPaths.In(Language, path);
}

/// <summary>"Is it you who want this?"</summary>
/// <param name="Scopes">The names of what was asked for.</param>
public sealed record OptInLetter(
    MailIdentity Sender, string Language, IReadOnlyList<string> Scopes, Cadence Cadence, string ConfirmPath, DateOnly LastDay)
    : Letter(Sender, Language)
{
    /// <summary>The day on the paper on which it was asked for; null when it was asked for on the web.</summary>
    public DateOnly? OnPaper { get; init; }
}

/// <summary>What was received, with the code that follows it.</summary>
/// <param name="Dialogue">Null for a free input.</param>
/// <param name="ReadBy">The last day of the promised time for reading it.</param>
/// <param name="AnswerOn">The day promised for the answer, where there is one.</param>
public sealed record ReceiptLetter(
    MailIdentity Sender, string Language, string Code, Passage Wrote, Passage? Dialogue, DateOnly ReadBy, DateOnly? AnswerOn)
    : Letter(Sender, Language);

/// <summary>"Is it you who agree?"</summary>
public sealed record SupportLetter(MailIdentity Sender, string Language, Passage Said, string ConfirmPath, DateOnly LastDay) : Letter(Sender, Language);

/// <summary>An answer, as all who get it read it; what each wrote goes in where the own block stands.</summary>
/// <param name="NextWordOn">Of an interim answer: the day of the next word.</param>
public sealed record AnswerLetter(
    MailIdentity Sender, string Language, Passage Heard, Passage Happens, Passage Why, Passage Next, DateOnly? NextWordOn)
    : Letter(Sender, Language);

/// <summary>A weekly, monthly or each-event letter, as all with the same scopes and language read it.</summary>
/// <param name="FirstDay">Of the period; null for each-event mail.</param>
public sealed record DigestLetter(
    MailIdentity Sender, string Language, IReadOnlyList<string> Scopes, Cadence Cadence, DateOnly? FirstDay, IReadOnlyList<DigestSection> Sections)
    : Letter(Sender, Language);

/// <summary>To all who follow a dialogue: the last day for saying something is near.</summary>
public sealed record ClosingLetter(MailIdentity Sender, string Language, Passage Title, Passage Summary, DateOnly LastDay, string Slug) : Letter(Sender, Language)
{
    /// <summary>How the template words it; empty for nothing.</summary>
    public Passage Says { get; init; } = new(string.Empty, Language);
}

/// <summary>To all who are signed up for a meeting, or to one whose turn it is.</summary>
/// <param name="Reason">Why it was cancelled.</param>
public sealed record MeetingLetter(
    MailIdentity Sender, string Language, MeetingNotice Notice, Passage Title, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Venue, string VenueAddress,
    Passage? Reason, string Path)
    : Letter(Sender, Language)
{
    /// <summary>Of the answer to a registration; null in what many read.</summary>
    public OwnRegistration? Own { get; init; }

    public MeetingReminder? Reminder { get; init; }
}

/// <param name="Says">How the template words it; empty: as is usual.</param>
public sealed record MeetingReminder(int DaysBefore, Passage Says);

/// <summary>What one who signed up has asked for.</summary>
/// <param name="LiftFrom">Where to be fetched; null when no lift is wanted.</param>
public sealed record OwnRegistration(int PartySize, string? LiftFrom, bool NeedsCompanion);

public enum MeetingNotice
{
    /// <summary>The answers to a registration: a seat, or a place on the waiting list.</summary>
    SignedUp,
    Waiting,

    /// <summary>A seat came free for one on the waiting list.</summary>
    Seat,
    Changed,
    Cancelled,

    /// <summary>On a day before it that a rule names.</summary>
    Reminder,
}

/// <summary>A text and the language that it is written in.</summary>
public readonly record struct Passage(string Text, string Language)
{
    public static Passage Of(LocalizedText text, string language)
    {
        var (words, written) = text.Pick(language);
        return new(words, written);
    }
}
