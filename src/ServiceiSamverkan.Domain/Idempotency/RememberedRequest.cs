namespace ServiceiSamverkan.Domain.Idempotency;

/// <summary>An anonymous request that succeeded, with its answer, so that sending it again gives the same answer and nothing more.</summary>
public sealed class RememberedRequest
{
    public const int MaxRouteLength = 60;
    public const int MaxKeyLength = 100;
    public const int BodyHashLength = 32;

    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    private RememberedRequest()
    {
    }

    public string Route { get; private set; } = string.Empty;

    /// <summary>Chosen by the sender.</summary>
    public string Key { get; private set; } = string.Empty;

    /// <summary>SHA-256 of what was sent.</summary>
    public byte[] BodyHash { get; private set; } = [];

    /// <summary>The answer as JSON.</summary>
    public string Answer { get; private set; } = string.Empty;

    public DateTimeOffset ExpiresAt { get; private set; }

    public static RememberedRequest Create(string route, string key, byte[] bodyHash, string answer, DateTimeOffset now) => new()
    {
        Route = route,
        Key = key,
        BodyHash = bodyHash,
        Answer = answer,
        ExpiresAt = now + Kept,
    };
}
