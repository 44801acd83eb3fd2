namespace ServiceiSamverkan.Domain.Places;

/// <summary>How a service stood at a place from a day on. Later days stand beside it, so that what was gained and lost can be told.</summary>
/// <param name="Kind">Key of a <see cref="ServiceKind"/>.</param>
/// <param name="Since">First day on which it stood so.</param>
/// <param name="AtPlaceId">The place where it is, when it is elsewhere.</param>
/// <param name="DistanceKm">Kilometres by road, when it is elsewhere.</param>
/// <param name="Source">Who says so: "Egen uppgift, byaföreningen", "Pipos 2026".</param>
public sealed record PlaceService(string Kind, DateOnly Since, ServiceStatus Status, Guid? AtPlaceId, int? DistanceKm, string Source)
{
    public const int SourceMaxLength = 200;
    public const int DistanceMax = 1000;

    /// <summary>Residents find it where they found it before.</summary>
    public bool StandsAs(PlaceService other) => (Status, AtPlaceId) == (other.Status, other.AtPlaceId);
}
