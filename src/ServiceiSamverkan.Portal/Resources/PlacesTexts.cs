namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of Places.</summary>
public sealed class PlacesTexts;
