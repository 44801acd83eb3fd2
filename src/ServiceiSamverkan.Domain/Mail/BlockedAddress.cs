using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ServiceiSamverkan.Domain.Mail;

/// <summary>
/// An address that mail is not sent to any more, all of it or one kind, since it did not arrive or was not wanted. A request
/// to confirm a subscription is still sent when somebody asks for it: whoever can confirm it is reached, and lifts the block.
/// </summary>
public sealed class BlockedAddress : Aggregate
{
    public const int KeyMaxLength = 43;

    private BlockedAddress()
    {
    }

    /// <summary>As the mail bore it.</summary>
    public string Address { get; private init; } = string.Empty;

    /// <summary>Unique, from the address however its letters were typed, and what is stopped.</summary>
    public string Key { get; private init; } = string.Empty;

    /// <summary>The one kind that is stopped; null for all.</summary>
    public MailKind? Kind { get; private init; }

    public BounceKind Reason { get; private init; }

    /// <summary>As the server said it at last.</summary>
    public string Status { get; private init; } = string.Empty;

    public DateTimeOffset Since { get; private init; }

    public static BlockedAddress Of(Guid id, Bounce bounce, MailMessage message) => new()
    {
        Id = id,
        Address = message.Address,
        Key = bounce.Kind == BounceKind.Complaint ? KeyOf(message.Address, message.Kind) : KeyOf(message.Address),
        Kind = bounce.Kind == BounceKind.Complaint ? message.Kind : null,
        Reason = bounce.Kind,
        Status = bounce.Status,
        Since = bounce.At,
    };

    /// <summary>Of all mail to the address.</summary>
    public static string KeyOf(string address) => Digest("all", address);

    /// <summary>Of this kind of mail alone.</summary>
    public static string KeyOf(string address, MailKind kind) => Digest(kind.ToString(), address);

    /// <summary>The keys of blocks that stop this kind of mail to the address.</summary>
    public static (string OfAll, string OfKind) KeysThatStop(MailKind kind, string address) =>
        kind == MailKind.OptIn ? (KeyOf(address, kind), KeyOf(address, kind)) : (KeyOf(address), KeyOf(address, kind));

    private static string Digest(string what, string address) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"{what}:{address.ToLowerInvariant()}")));
}
