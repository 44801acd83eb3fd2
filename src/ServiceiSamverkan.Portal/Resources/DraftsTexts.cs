namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of Drafts.</summary>
public sealed class DraftsTexts;
