namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of Proposals.</summary>
public sealed class ProposalsTexts;
