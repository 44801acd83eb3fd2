namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of the pages where residents subscribe, confirm, change and stop.</summary>
public sealed class SubscriptionsTexts;
