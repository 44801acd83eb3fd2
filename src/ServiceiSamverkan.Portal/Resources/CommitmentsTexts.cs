namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of Commitments.</summary>
public sealed class CommitmentsTexts;
