namespace ServiceiSamverkan.Domain.Places;

/// <summary>A point in WGS 84, in degrees.</summary>
public sealed record GeoPoint(double Latitude, double Longitude)
{
    public bool IsOnEarth => Latitude is >= -90 and <= 90 && Longitude is >= -180 and <= 180;
}
