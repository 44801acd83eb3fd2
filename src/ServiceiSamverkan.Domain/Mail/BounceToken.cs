using System.Security.Cryptography;
using System.Text;

namespace ServiceiSamverkan.Domain.Mail;

/// <summary>
/// What stands in the address that a mail comes back to: which tenant, which mail of its outbox, signed with the tenant's
/// key. Letters and digits whose case does not matter, since servers on the way may change it.
/// </summary>
/// <param name="TenantMark">The beginning of a digest of the tenant's id: tells whose key is to be tried, and grants nothing.</param>
public readonly record struct BounceToken(int TenantMark, Guid MessageId)
{
    private const int MarkBytes = 3;
    private const int IdBytes = 16;
    private const int MacBytes = 16;
    private const int Bytes = MarkBytes + IdBytes + MacBytes;
    private const int BitsPerSign = 5;
    private const string Signs = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>With "bounce+" before it within the 64 that a local part may have.</summary>
    public const int Length = Bytes * 8 / BitsPerSign;

    public static int MarkOf(string tenantId)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(tenantId), digest);
        return MarkIn(digest);
    }

    public string Sign(ReadOnlySpan<byte> key)
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        Write(bytes);
        LinkKey.Sign(key, Purpose, bytes[..(MarkBytes + IdBytes)], bytes[(MarkBytes + IdBytes)..]);
        return Encode(bytes);
    }

    /// <summary>What the text claims; null for one that is no token. Nothing is to be believed before <see cref="IsSigned"/>.</summary>
    public static BounceToken? Read(string text)
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        return Decode(text, bytes) ? new(MarkIn(bytes), new Guid(bytes[MarkBytes..(MarkBytes + IdBytes)], bigEndian: true)) : null;
    }

    /// <summary>Whether this text is the token, as this key signs it.</summary>
    public bool IsSigned(string text, ReadOnlySpan<byte> key)
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        return Decode(text, bytes) && Read(text) == this
            && LinkKey.IsSigned(key, Purpose, bytes[..(MarkBytes + IdBytes)], bytes[(MarkBytes + IdBytes)..]);
    }

    private void Write(Span<byte> bytes)
    {
        (bytes[0], bytes[1], bytes[2]) = ((byte)(TenantMark >> 16), (byte)(TenantMark >> 8), (byte)TenantMark);
        MessageId.TryWriteBytes(bytes[MarkBytes..], bigEndian: true, out _);
    }

    private static int MarkIn(ReadOnlySpan<byte> bytes) => (bytes[0] << 16) | (bytes[1] << 8) | bytes[2];

    /// <summary>RFC 4648's base 32 in small letters; a whole number of groups, so that nothing is padded.</summary>
    private static string Encode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(Length);
        var (held, bits) = (0, 0);
        foreach (var one in bytes)
        {
            (held, bits) = ((held << 8) | one, bits + 8);
            for (; bits >= BitsPerSign; bits -= BitsPerSign)
                text.Append(Signs[(held >> (bits - BitsPerSign)) & 31]);
            held &= (1 << bits) - 1;
        }

        return text.ToString();
    }

    private static bool Decode(string text, Span<byte> bytes)
    {
        if (text.Length != Length)
            return false;
        var (held, bits, written) = (0, 0, 0);
        foreach (var sign in text)
        {
            var value = Signs.IndexOf(char.ToLowerInvariant(sign), StringComparison.Ordinal);
            if (value < 0)
                return false;
            (held, bits) = ((held << BitsPerSign) | value, bits + BitsPerSign);
            if (bits < 8)
                continue;
            bits -= 8;
            bytes[written++] = (byte)(held >> bits);
            held &= (1 << bits) - 1;
        }

        return true;
    }

    private static ReadOnlySpan<byte> Purpose => "returned mail"u8;
}
