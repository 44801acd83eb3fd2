namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of Venues.</summary>
public sealed class VenuesTexts;
