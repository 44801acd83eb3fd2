namespace ServiceiSamverkan.Domain.Places;

/// <summary>A service came to a place, moved or went away.</summary>
public sealed record PlaceServiceChanged(Guid PlaceId, string Service, ServiceStatus Status) : IPublicEvent
{
    public ActivityKind Kind => ActivityKind.PlaceServiceChanged;

    public Guid SubjectId => PlaceId;

    public Guid? DialogueId => null;

    public IReadOnlyList<Guid> PlaceIds => [PlaceId];
}
