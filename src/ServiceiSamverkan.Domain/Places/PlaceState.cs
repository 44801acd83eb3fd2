namespace ServiceiSamverkan.Domain.Places;

public enum PlaceState
{
    Active,
    Closed,
    Merged,
}
