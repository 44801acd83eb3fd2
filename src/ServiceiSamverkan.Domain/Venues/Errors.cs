namespace ServiceiSamverkan.Domain.Venues;

public sealed record KeptVenueNameMissing() : Error(ErrorKind.Invalid);

/// <summary>It is opened again before it is changed.</summary>
public sealed record KeptVenueClosed() : Error(ErrorKind.Conflict);

/// <summary>No such venue in the register, or one that can no longer be picked.</summary>
public sealed record KeptVenueUnknown() : Error(ErrorKind.Invalid);

/// <summary>A meeting's venue was picked from the register and cannot be kept there once more.</summary>
public sealed record VenueAlreadyKept() : Error(ErrorKind.Invalid);
