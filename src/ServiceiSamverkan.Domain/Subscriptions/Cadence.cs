namespace ServiceiSamverkan.Domain.Subscriptions;

/// <summary>How often a subscriber hears from us.</summary>
public enum Cadence
{
    Weekly,
    Monthly,

    /// <summary>As things happen, outside quiet hours.</summary>
    Each,
}
