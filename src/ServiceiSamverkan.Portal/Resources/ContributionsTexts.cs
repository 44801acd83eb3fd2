namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of Contributions.</summary>
public sealed class ContributionsTexts;
