namespace ServiceiSamverkan.Domain.Needs;

/// <summary>What can be written about a need, and changed later.</summary>
public sealed record NeedDetails(LocalizedText Title, LocalizedText Text)
{
    public IReadOnlyList<Guid> PriorityAreaIds { get; init; } = [];

    public IReadOnlyList<Guid> PlaceIds { get; init; } = [];

    /// <summary>The key of the kind of service that it is about, when it is about service.</summary>
    public string? ServiceKind { get; init; }
}
