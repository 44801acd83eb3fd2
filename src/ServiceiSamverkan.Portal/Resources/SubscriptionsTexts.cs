namespace ServiceiSamverkan.Portal.Resources;

/// <summary>Texts of Subscriptions.</summary>
public sealed class SubscriptionsTexts;
