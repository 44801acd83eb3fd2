namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of Region.</summary>
public sealed class RegionTexts;
