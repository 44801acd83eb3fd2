namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of the office's pages about what is held of a person.</summary>
public sealed class PersonalDataTexts;
