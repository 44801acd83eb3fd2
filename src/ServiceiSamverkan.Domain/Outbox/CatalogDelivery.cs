namespace ServiceiSamverkan.Domain.Outbox;

/// <summary>
/// What a tenant owes the shared catalogue. Written in the transaction of the change and delivered afterwards, as often as
/// it takes: the receiver knows it by its id, so that a second delivery changes nothing.
/// </summary>
public sealed class CatalogDelivery
{
    public const int KindMaxLength = 60;

    private CatalogDelivery()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>Says how the receiver reads <see cref="Payload"/>.</summary>
    public string Kind { get; private init; } = string.Empty;

    /// <summary>JSON; no person's data.</summary>
    public string Payload { get; private init; } = string.Empty;

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset? DeliveredAt { get; private set; }

    public static CatalogDelivery Owe(Guid id, string kind, string payload, DateTimeOffset now) =>
        new() { Id = id, Kind = kind, Payload = payload, CreatedAt = now };

    public void Delivered(DateTimeOffset now) => DeliveredAt ??= now;
}
