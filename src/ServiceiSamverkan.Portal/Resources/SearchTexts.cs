namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of the search pages, residents' and the office's.</summary>
public sealed class SearchTexts;
