namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of the way that an input has gone, as its code shows it.</summary>
public sealed class FollowUpsTexts;
