using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ServiceiSamverkan.Application.Meetings;

/// <summary>
/// What the link to a registration bears: it changes that registration and nothing else. It is made anew for each letter, and
/// only its hash is kept.
/// </summary>
internal static class RegistrationToken
{
    private const int Bytes = 20;

    /// <param name="key">The tenant's own.</param>
    public static string Of(byte[] key, Guid registrationId) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"registration link:{registrationId:N}")).AsSpan(0, Bytes));

    /// <summary>The purpose is part of what is hashed: a token made for anything else never matches.</summary>
    public static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes($"registration:{token}"));
}
