using ServiceiSamverkan.Domain.Idempotency;

namespace ServiceiSamverkan.Application.Idempotency;

/// <summary>The key that came with the request, if any; one per request scope.</summary>
public sealed class RequestKey
{
    /// <summary>The address that was called, cut to what the table holds.</summary>
    public string Route { get; private set; } = string.Empty;

    public string? Value { get; private set; }

    /// <summary>Printable ASCII, as a header can carry it.</summary>
    public Result Take(string route, string key)
    {
        if (key.Length is 0 or > RememberedRequest.MaxKeyLength || key.Any(c => c is < '!' or > '~'))
            return new IdempotencyKeyInvalid();
        Route = route.Length <= RememberedRequest.MaxRouteLength ? route : route[^RememberedRequest.MaxRouteLength..];
        Value = key;
        return Result.Ok;
    }
}
