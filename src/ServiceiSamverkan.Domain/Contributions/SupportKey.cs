using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ServiceiSamverkan.Domain.Contributions;

/// <summary>
/// What one person is known by on a basis: a digest for each contribution by itself, so that rows name nobody and cannot be
/// matched with each other.
/// </summary>
public static class SupportKey
{
    public const int Bytes = 16;

    /// <param name="key">The tenant's own: addresses can be guessed, and without the key a guess cannot be tried.</param>
    /// <param name="address">Normalised; however its letters are typed, it is one person's.</param>
    public static byte[] OfAddress(ReadOnlySpan<byte> key, Guid contributionId, string address) =>
        HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"support by e-mail:{contributionId:N}:{address.ToLowerInvariant()}"))[..Bytes];

    public static string OfCode(Guid contributionId, FollowUpCode code) =>
        Text(SupportBasis.BallotCode, SHA256.HashData(Encoding.UTF8.GetBytes($"support by code:{contributionId:N}:{code.Value}")).AsSpan(0, Bytes));

    public static string Text(SupportBasis basis, ReadOnlySpan<byte> digest) => $"{basis}:{Base64Url.EncodeToString(digest)}";
}
