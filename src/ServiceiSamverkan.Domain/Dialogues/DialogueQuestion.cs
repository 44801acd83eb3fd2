namespace ServiceiSamverkan.Domain.Dialogues;

/// <summary>A question put to the residents. The key is stable, so that notes and comparisons can point at it.</summary>
public sealed record DialogueQuestion(string Key, LocalizedText Text)
{
    public const int KeyMaxLength = 40;
    public const int TextMaxLength = 500;
}
