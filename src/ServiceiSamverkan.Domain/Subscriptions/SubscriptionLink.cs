using System.Buffers.Binary;
using System.Buffers.Text;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Domain.Subscriptions;

/// <summary>
/// What the address of a subscriber's own page says: which subscription, which generation, signed with the tenant's key.
/// It has no expiry, since a mail from years ago must still be able to stop the next one.
/// </summary>
public readonly record struct SubscriptionLink(Guid SubscriptionId, int Generation)
{
    private const int IdBytes = 16;
    private const int GenerationBytes = 4;
    private const int MacBytes = 16;

    public string Sign(ReadOnlySpan<byte> key)
    {
        Span<byte> bytes = stackalloc byte[IdBytes + GenerationBytes + MacBytes];
        SubscriptionId.TryWriteBytes(bytes, bigEndian: true, out _);
        BinaryPrimitives.WriteInt32BigEndian(bytes[IdBytes..], Generation);
        LinkKey.Sign(key, Purpose, bytes[..(IdBytes + GenerationBytes)], bytes[(IdBytes + GenerationBytes)..]);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>Null for anything that this tenant did not sign for this purpose.</summary>
    public static SubscriptionLink? Read(string token, ReadOnlySpan<byte> key)
    {
        Span<byte> bytes = stackalloc byte[IdBytes + GenerationBytes + MacBytes];
        if (token.Length != Base64Url.GetEncodedLength(bytes.Length) || !Base64Url.IsValid(token)
            || !Base64Url.TryDecodeFromChars(token, bytes, out var written) || written != bytes.Length)
            return null;
        return LinkKey.IsSigned(key, Purpose, bytes[..(IdBytes + GenerationBytes)], bytes[(IdBytes + GenerationBytes)..])
            ? new(new Guid(bytes[..IdBytes], bigEndian: true), BinaryPrimitives.ReadInt32BigEndian(bytes[IdBytes..]))
            : null;
    }

    private static ReadOnlySpan<byte> Purpose => "subscription page"u8;
}
