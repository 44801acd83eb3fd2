namespace ServiceiSamverkan.Domain.Dialogues;

/// <summary>Skede: a step of the dialogue, with how far the residents' say goes in it and what is promised.</summary>
/// <param name="Key">Stable; the template's key where it came from one.</param>
/// <param name="Promise">Empty where the dialogue's own promise holds.</param>
public sealed record Phase(
    string Key,
    PhaseKind Kind,
    LocalizedText Title,
    LocalizedText Text,
    DateOnly StartsOn,
    DateOnly EndsOn,
    ParticipationLevel Level,
    LocalizedText Promise)
{
    public const int KeyMaxLength = 40;
}
