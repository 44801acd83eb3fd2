using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Domain.Municipalities;

/// <summary>What the municipality says of itself in its own words, and the times that it promises where nothing else names one. One to a database.</summary>
public sealed class Municipality : Aggregate
{
    public const int WelcomeMaxLength = 600;
    public const int PrivacyMaxLength = 4000;
    public const int AnswerDaysMin = 7;
    public const int AnswerDaysMax = 730;

    /// <summary>The id of the only one, so that two that are written at once are one.</summary>
    public static readonly Guid OnlyId = new("00000000-0000-7000-8000-000000000001");

    private Municipality()
    {
    }

    /// <summary>Under the first words of the start page; empty for none.</summary>
    public LocalizedText Welcome { get; private set; } = LocalizedText.Empty;

    /// <summary>Added to what the product says of personal data: the data protection officer, the archive; empty for nothing.</summary>
    public LocalizedText Privacy { get; private set; } = LocalizedText.Empty;

    /// <summary>Working days within which someone has read what is sent in; null: as a dialogue's template says.</summary>
    public int? ModerationDays { get; private set; }

    /// <summary>The same for what is sent in outside a dialogue.</summary>
    public int FreeModerationDays => ModerationDays ?? Dialogue.DefaultModerationDays;

    /// <summary>Days from when a new dialogue opens until its answer is promised; null: as its template says.</summary>
    public int? AnswerDays { get; private set; }

    /// <summary>The weekday of the weekly letter; null: as is usual.</summary>
    public DayOfWeek? LetterDay { get; private set; }

    /// <summary>The full hour, by the clock in Stockholm, at which weekly and monthly letters are due; null: as is usual.</summary>
    public int? LetterHour { get; private set; }

    public DigestCalendar Letters => new(
        LetterDay ?? DigestCalendar.DefaultDay, LetterHour is { } hour ? new TimeOnly(hour, 0) : QuietHours.Morning);

    /// <summary>As a municipality is before it has said anything.</summary>
    public static Municipality Unsaid() => new() { Id = OnlyId };

    public Result Change(LocalizedText welcome, LocalizedText privacy, int? moderationDays, int? answerDays)
    {
        if (moderationDays is < 1 or > Dialogue.ModerationDaysMax)
            return new ModerationDaysInvalid();
        if (answerDays is < AnswerDaysMin or > AnswerDaysMax)
            return new AnswerDaysInvalid();
        (Welcome, Privacy, ModerationDays, AnswerDays) = (welcome, privacy, moderationDays, answerDays);
        return Result.Ok;
    }

    /// <summary>When letters come from now on.</summary>
    public Result Change(DayOfWeek? letterDay, int? letterHour)
    {
        if (letterDay is { } day && !Enum.IsDefined(day))
            return new LetterDayInvalid();
        if (letterHour is < DigestCalendar.FirstHour or > DigestCalendar.LastHour)
            return new LetterHourInvalid();
        (LetterDay, LetterHour) = (letterDay, letterHour);
        return Result.Ok;
    }
}
