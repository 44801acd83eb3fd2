namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of Bodies.</summary>
public sealed class BodiesTexts;
