namespace ServiceiSamverkan.Application.Mail.Bounces;

/// <summary>What the operator's settings say of mail that comes back.</summary>
/// <param name="Domain">Where it comes back to; <see cref="OfSender"/> and <see cref="OfHost"/> in it are the tenant's own.</param>
/// <param name="Letters">An address is blocked when so many letters to it have failed for a while,</param>
/// <param name="Days">within so many days.</param>
public sealed record BounceRules(string Domain, int Letters, int Days)
{
    /// <summary>The domain of the address that the municipality writes from.</summary>
    public const string OfSender = "{domain}";

    /// <summary>The municipality's canonical host.</summary>
    public const string OfHost = "{host}";
}
