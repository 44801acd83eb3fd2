namespace ServiceiSamverkan.Domain.Places;

/// <summary>By, småort and tätort, as Statistics Sweden tells them apart.</summary>
public enum PlaceKind
{
    Village,
    SmallLocality,
    Locality,
}
