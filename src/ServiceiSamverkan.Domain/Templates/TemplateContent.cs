using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Domain.Templates;

/// <summary>
/// What a template version holds. Made of parts with stable keys, so that two versions can be compared part by part.
/// There is no place for an id, an address or a person in it: a template carries no tenant's data.
/// </summary>
public sealed record TemplateContent(
    LocalizedText Name,
    LocalizedText Summary,
    TemplateGate Gate,
    TemplateParticipation Participation,
    TemplateTimes Times,
    IReadOnlyList<TemplatePhase> Phases,
    IReadOnlyList<TemplateMeeting> Meetings,
    IReadOnlyList<TemplateQuestion> Questions,
    IReadOnlyList<TemplateSurveyItem> Survey,
    IReadOnlyList<TemplateReminder> Reminders,
    IReadOnlyList<TemplateText> Texts,
    IReadOnlyList<string> Indicators)
{
    /// <summary>Of days, minutes, seats and rounds. What is counted further than that is a slip of the finger.</summary>
    public const int NumberMax = 1000;

    /// <summary>Keys of all parts; "gate", "participation" and "times" are parts of their own.</summary>
    public IEnumerable<string> Keys() =>
    [
        "gate",
        "participation",
        "times",
        .. Phases.Select(p => p.Key),
        .. Meetings.Select(m => m.Key),
        .. Questions.Select(q => q.Key),
        .. Survey.Select(s => s.Key),
        .. Reminders.Select(r => r.Key),
        .. Texts.Select(t => t.Key),
    ];

    /// <summary>What keeps the content from being published.</summary>
    public Result Check()
    {
        if (Name.IsEmpty)
            return new TemplateNameMissing();
        if (Keys().FirstOrDefault(k => !DialogueTemplate.IsKey(k)) is { } invalid)
            return new TemplateKeyInvalid(invalid);
        if (Keys().GroupBy(k => k).FirstOrDefault(g => g.Count() > 1) is { } repeated)
            return new TemplateKeyRepeated(repeated.Key);
        if (Questions.Count == 0)
            return new TemplateWithoutQuestions();
        if (Numbers().FirstOrDefault(n => n is < 0 or > NumberMax) is var number and not 0)
            return new TemplateNumberOutOfRange(number);
        return Survey.FirstOrDefault(s => SharedSurvey.IsChanged(s)) is { } changed ? new SharedSurveyItemChanged(changed.Key) : Result.Ok;
    }

    private IEnumerable<int> Numbers() =>
    [
        Times.InputDays,
        Times.AnswerDays,
        Times.ModerationDays,
        .. Phases.SelectMany(p => new[] { p.FromDay, p.ToDay }),
        .. Meetings.SelectMany(m => new[] { m.OnDay, m.Minutes, m.SeatsPerTable, m.Rounds, m.RoundMinutes }),
        .. Reminders.Select(r => r.DaysBefore),
    ];
}

/// <summary>Pre-filled answers to "Går frågan att påverka?" and the mandate.</summary>
public sealed record TemplateGate(bool CanBeInfluenced, LocalizedText WhoDecides, LocalizedText Explanation, string MandateBy);

public sealed record TemplateParticipation(ParticipationLevel Level, LocalizedText Promise);

/// <summary>Days are counted from the opening; moderation in working days.</summary>
public sealed record TemplateTimes(int InputDays, int AnswerDays, int ModerationDays, bool PreModerated);

/// <summary>Starts and ends so many days after the opening.</summary>
public sealed record TemplatePhase(string Key, PhaseKind Kind, LocalizedText Title, LocalizedText Text, int FromDay, int ToDay, ParticipationLevel Level, LocalizedText Promise);

/// <summary>A meeting that the template plans, with the shape of its café.</summary>
public sealed record TemplateMeeting(
    string Key,
    MeetingKind Kind,
    LocalizedText Title,
    LocalizedText Description,
    LocalizedText Agenda,
    int OnDay,
    int Minutes,
    int SeatsPerTable,
    int Rounds,
    int RoundMinutes);

public sealed record TemplateQuestion(string Key, LocalizedText Text);

/// <summary>Answered on a scale from 1 to 5.</summary>
public sealed record TemplateSurveyItem(string Key, LocalizedText Text);

public sealed record TemplateReminder(string Key, ReminderOccasion Occasion, int DaysBefore, LocalizedText Text);

/// <summary>A text for poster, invitation or page.</summary>
public sealed record TemplateText(string Key, LocalizedText Text);
