namespace ServiceiSamverkan.Domain.Dialogues;

/// <summary>What a phase of a dialogue is for.</summary>
public enum PhaseKind
{
    Assess,
    Meet,
    Contribute,
    Synthesise,
    Decide,
    Answer,
}
