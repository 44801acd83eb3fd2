namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of the start pages.</summary>
public sealed class StartTexts;
