namespace ServiceiSamverkan.Domain.Dialogues;

/// <summary>What must be in place before a dialogue opens.</summary>
public enum OpeningRequirement
{
    InfluenceAssessed,
    Mandate,
    Contact,
    Deputy,
    Level,
    Promise,
    InputDates,
    FeedbackDate,
}
