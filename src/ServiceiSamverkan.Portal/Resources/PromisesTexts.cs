namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of Promises.</summary>
public sealed class PromisesTexts;
