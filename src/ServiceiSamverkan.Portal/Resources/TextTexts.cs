namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of Text.</summary>
public sealed class TextTexts;
