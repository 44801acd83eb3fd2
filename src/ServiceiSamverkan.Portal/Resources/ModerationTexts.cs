namespace ServiceiSamverkan.Portal.Resources;

/// <summary>The office's work with contributions: reading, entering, importing, serving by telephone.</summary>
public sealed class ModerationTexts;
