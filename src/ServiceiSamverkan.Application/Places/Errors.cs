namespace ServiceiSamverkan.Application.Places;

/// <summary>A place was named that the municipality does not have.</summary>
public sealed record PlaceUnknown() : Error(ErrorKind.Invalid);
