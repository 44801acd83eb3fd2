using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Places;

/// <summary>What an administrator tells of a place.</summary>
public sealed record PlaceDetails(PlaceKind Kind, LocalizedText Name, double? Latitude, double? Longitude, Guid? ParentId)
{
    internal LocalizedText CleanName => Name.Cleaned();

    internal GeoPoint? Point => Latitude is { } latitude && Longitude is { } longitude ? new(latitude, longitude) : null;
}
