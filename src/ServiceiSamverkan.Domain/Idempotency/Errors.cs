namespace ServiceiSamverkan.Domain.Idempotency;

/// <summary>The key was used for something else: a new request needs a new key.</summary>
public sealed record IdempotencyKeyReused() : Error(ErrorKind.Conflict);

public sealed record IdempotencyKeyInvalid() : Error(ErrorKind.Invalid)
{
    public override IReadOnlyList<object> Arguments => [RememberedRequest.MaxKeyLength];
}
