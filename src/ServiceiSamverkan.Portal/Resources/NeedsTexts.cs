namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of Needs.</summary>
public sealed class NeedsTexts;
