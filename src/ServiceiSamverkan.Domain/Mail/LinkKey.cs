namespace ServiceiSamverkan.Domain.Mail;

/// <summary>
/// The tenant's own key for links without expiry. Kept with the tenant's data, so that a restored or moved municipality
/// still honours the links in mail already sent.
/// </summary>
public sealed class LinkKey
{
    public const int OnlyId = 1;
    public const int Length = 32;

    public int Id { get; init; } = OnlyId;

    public byte[] Key { get; init; } = [];
}
