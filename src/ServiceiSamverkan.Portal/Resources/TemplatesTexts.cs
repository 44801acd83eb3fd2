namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of Templates.</summary>
public sealed class TemplatesTexts;
