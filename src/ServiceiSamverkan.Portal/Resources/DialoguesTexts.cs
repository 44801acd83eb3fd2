namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of Dialogues.</summary>
public sealed class DialoguesTexts;
