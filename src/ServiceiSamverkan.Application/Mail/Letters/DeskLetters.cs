using ServiceiSamverkan.Application.Tasks;

namespace ServiceiSamverkan.Application.Mail.Letters;

/// <summary>What waits for one of the staff this week, or for a dialogue's contact who does not work in the product.</summary>
/// <param name="FirstDay">Of the week.</param>
/// <param name="IsMember">Has an account, and so a desk and a setting.</param>
public sealed record WeekLetter(MailIdentity Sender, string Language, DateOnly FirstDay, bool IsMember, IReadOnlyList<WeekGroup> Groups) : Letter(Sender, Language);

/// <param name="More">How many there are beyond those told of.</param>
public sealed record WeekGroup(WeekGroupKind Kind, IReadOnlyList<OfficeTask> Tasks, int More)
{
    public int Count => Tasks.Count + More;
}

/// <summary>In the order in which the letter tells.</summary>
public enum WeekGroupKind
{
    /// <summary>Overdue in dialogues whose contact or deputy the reader is.</summary>
    Answerable,
    Late,
    ThisWeek,
    Undated,
}

/// <summary>To a dialogue's contact and deputy, on the day itself or on one before it that a rule names.</summary>
/// <param name="Task">Its detail is the dialogue's title.</param>
public sealed record UrgentLetter(MailIdentity Sender, string Language, OfficeTask Task) : Letter(Sender, Language)
{
    /// <summary>Of a reminder ahead of the day: how the template words it, empty as is usual; null on the day itself.</summary>
    public Passage? Ahead { get; init; }
}
