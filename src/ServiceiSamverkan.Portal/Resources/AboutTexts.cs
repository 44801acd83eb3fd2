namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of the pages about the service.</summary>
public sealed class AboutTexts;
