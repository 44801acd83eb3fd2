namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of Imports.</summary>
public sealed class ImportsTexts;
