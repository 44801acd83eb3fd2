namespace ServiceiSamverkan.Domain.Templates;

/// <summary>What a reminder comes before.</summary>
public enum ReminderOccasion
{
    MeetingStarts,
    InputCloses,
    FeedbackDue,
}
