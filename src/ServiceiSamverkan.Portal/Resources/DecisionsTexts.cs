namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of Decisions.</summary>
public sealed class DecisionsTexts;
