namespace ServiceiSamverkan.Domain.Dialogues;

/// <summary>How far the residents' say goes, in rising order.</summary>
public enum ParticipationLevel
{
    Information,
    Consultation,
    Dialogue,
    Influence,
    CoDecision,
}
