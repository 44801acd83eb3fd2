namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of Associations.</summary>
public sealed class AssociationsTexts;
