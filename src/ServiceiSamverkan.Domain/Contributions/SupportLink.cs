using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;

namespace ServiceiSamverkan.Domain.Contributions;

/// <summary>
/// What the link in a mail says that asks whether it was really you who agreed: with which contribution, as whom, until when;
/// signed with the tenant's key. The address itself is kept nowhere.
/// </summary>
/// <param name="Person">The digest of the address, see <see cref="SupportKey"/>.</param>
public sealed record SupportLink(Guid ContributionId, byte[] Person, DateTimeOffset ExpiresAt)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    private const int IdBytes = 16;
    private const int TimeBytes = 8;
    private const int MacBytes = 16;
    private const int SaidBytes = IdBytes + SupportKey.Bytes + TimeBytes;

    public string Sign(ReadOnlySpan<byte> key)
    {
        Span<byte> bytes = stackalloc byte[SaidBytes + MacBytes];
        ContributionId.TryWriteBytes(bytes, bigEndian: true, out _);
        Person.CopyTo(bytes[IdBytes..]);
        BinaryPrimitives.WriteInt64BigEndian(bytes[(IdBytes + SupportKey.Bytes)..], ExpiresAt.ToUnixTimeSeconds());
        Mac(key, bytes[..SaidBytes], bytes[SaidBytes..]);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>Null for anything that this tenant did not sign for this purpose.</summary>
    public static SupportLink? Read(string token, ReadOnlySpan<byte> key)
    {
        Span<byte> bytes = stackalloc byte[SaidBytes + MacBytes];
        if (token.Length != Base64Url.GetEncodedLength(bytes.Length) || !Base64Url.IsValid(token)
            || !Base64Url.TryDecodeFromChars(token, bytes, out var written) || written != bytes.Length)
            return null;
        Span<byte> mac = stackalloc byte[MacBytes];
        Mac(key, bytes[..SaidBytes], mac);
        if (!CryptographicOperations.FixedTimeEquals(mac, bytes[SaidBytes..]))
            return null;
        var expires = DateTimeOffset.FromUnixTimeSeconds(BinaryPrimitives.ReadInt64BigEndian(bytes[(IdBytes + SupportKey.Bytes)..]));
        return new(new Guid(bytes[..IdBytes], bigEndian: true), bytes[IdBytes..(IdBytes + SupportKey.Bytes)].ToArray(), expires);
    }

    private static void Mac(ReadOnlySpan<byte> key, ReadOnlySpan<byte> said, Span<byte> mac)
    {
        Span<byte> input = stackalloc byte[Purpose.Length + SaidBytes];
        Purpose.CopyTo(input);
        said.CopyTo(input[Purpose.Length..]);
        Span<byte> full = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, input, full);
        full[..MacBytes].CopyTo(mac);
    }

    private static ReadOnlySpan<byte> Purpose => "support"u8;
}
