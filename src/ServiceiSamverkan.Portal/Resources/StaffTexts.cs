namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of Staff.</summary>
public sealed class StaffTexts;
