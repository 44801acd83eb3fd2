using System.Security.Cryptography;
using System.Text.Json;
using ServiceiSamverkan.Domain.Idempotency;

namespace ServiceiSamverkan.Application.Idempotency;

/// <summary>
/// Remembers a success in the transaction that made it, so that either both stand or neither. Stands inside the write gate:
/// of two equal requests at once the second finds the first's row, or is run again when the database refuses its own.
/// </summary>
public sealed class AnsweredOnceBehavior<TMessage, TResponse>(ITenantDb db, RequestKey key, TimeProvider clock)
    : IPipelineBehavior<TMessage, TResponse>
    where TMessage : IAnsweredOnce
    where TResponse : IValueOutcome<TResponse>
{
    public async ValueTask<TResponse> Handle(TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken cancellationToken)
    {
        if (key.Value is null)
            return await next(message, cancellationToken);

        var now = clock.GetUtcNow();
        await db.Set<RememberedRequest>().Where(r => r.ExpiresAt <= now).ExecuteDeleteAsync(cancellationToken);
        var hash = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(message, message.GetType()));
        var earlier = await db.Set<RememberedRequest>().AsNoTracking()
            .SingleOrDefaultAsync(r => r.Route == key.Route && r.Key == key.Value, cancellationToken);
        if (earlier is not null)
            return earlier.BodyHash.AsSpan().SequenceEqual(hash)
                ? TResponse.Of(JsonSerializer.Deserialize(earlier.Answer, TResponse.ValueType))
                : TResponse.Failed(new IdempotencyKeyReused());

        var response = await next(message, cancellationToken);
        if (response.Error is null)
            db.Set<RememberedRequest>().Add(RememberedRequest.Create(key.Route, key.Value, hash, JsonSerializer.Serialize(response.ValueOrNull, TResponse.ValueType), now));
        return response;
    }
}
