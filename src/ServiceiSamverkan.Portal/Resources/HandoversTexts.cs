namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of Handovers.</summary>
public sealed class HandoversTexts;
