using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ServiceiSamverkan.Domain.Subscriptions;

/// <summary>
/// A request that waits for the holder of the address to confirm it. The link in the mail grants this and nothing else,
/// and only its hash is kept. A used one stays until the next, so that a second click can be told what happened.
/// </summary>
public sealed class OptIn
{
    public const int TokenHashLength = 43;
    public const int TokenBytes = 20;
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    private OptIn()
    {
    }

    public string TokenHash { get; private set; } = string.Empty;

    public Cadence Cadence { get; private set; }

    public string Language { get; private set; } = string.Empty;

    public DateTimeOffset ExpiresAt { get; private set; }

    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>The purpose is part of what is hashed: a token made for anything else never matches.</summary>
    public static string Hash(string token) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"subscription opt-in:{token}")));

    internal static OptIn Create(string tokenHash, Cadence cadence, string language, DateTimeOffset now) =>
        new() { TokenHash = tokenHash, Cadence = cadence, Language = language, ExpiresAt = now + Lifetime };

    internal Result Use(DateTimeOffset now)
    {
        if (UsedAt is not null)
            return new OptInUsed();
        if (now >= ExpiresAt)
            return new OptInExpired();
        UsedAt = now;
        return Result.Ok;
    }
}
