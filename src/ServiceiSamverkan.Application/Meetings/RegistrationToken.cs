using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ServiceiSamverkan.Application.Meetings;

/// <summary>What the link to a registration bears: it changes that registration and nothing else, and only its hash is kept.</summary>
internal static class RegistrationToken
{
    private const int RandomBytes = 20;

    public static string Make(RandomNumberGenerator random)
    {
        Span<byte> bytes = stackalloc byte[RandomBytes];
        random.GetBytes(bytes);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>The purpose is part of what is hashed: a token made for anything else never matches.</summary>
    public static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes($"registration:{token}"));
}
