namespace ServiceiSamverkan.Domain.Dialogues;

/// <summary>The four words that residents see: Planeras, Öppen, Bearbetas, Besvarad.</summary>
public enum PublicDialogueState
{
    Planned,
    Open,
    Processing,
    Answered,
}
