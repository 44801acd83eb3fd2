using System.Security.Cryptography;

namespace ServiceiSamverkan.Domain.Mail;

/// <summary>
/// The tenant's own key for what stands in mail without expiry: links, and the address that returned mail comes back to.
/// Kept with the tenant's data, so that a restored or moved municipality still honours what it has sent.
/// </summary>
public sealed class LinkKey
{
    public const int OnlyId = 1;
    public const int Length = 32;

    public int Id { get; init; } = OnlyId;

    public byte[] Key { get; init; } = [];

    /// <summary>Signs data for one purpose: what was signed for another never matches.</summary>
    /// <param name="mac">At most as long as SHA-256; filled with its beginning.</param>
    internal static void Sign(ReadOnlySpan<byte> key, ReadOnlySpan<byte> purpose, ReadOnlySpan<byte> data, Span<byte> mac)
    {
        Span<byte> input = stackalloc byte[purpose.Length + data.Length];
        purpose.CopyTo(input);
        data.CopyTo(input[purpose.Length..]);
        Span<byte> full = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, input, full);
        full[..mac.Length].CopyTo(mac);
    }

    internal static bool IsSigned(ReadOnlySpan<byte> key, ReadOnlySpan<byte> purpose, ReadOnlySpan<byte> data, ReadOnlySpan<byte> mac)
    {
        Span<byte> own = stackalloc byte[mac.Length];
        Sign(key, purpose, data, own);
        return CryptographicOperations.FixedTimeEquals(own, mac);
    }
}
