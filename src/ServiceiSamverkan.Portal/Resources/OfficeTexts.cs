namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of the office's start page and of its settings.</summary>
public sealed class OfficeTexts;
