namespace ServiceiSamverkan.Domain.Places;

public sealed record PlaceNameMissing() : Error(ErrorKind.Invalid);

public sealed record PlacePointInvalid() : Error(ErrorKind.Invalid);

public sealed record PlaceIsItsOwnParent() : Error(ErrorKind.Conflict);

public sealed record PopulationWithoutSource() : Error(ErrorKind.Invalid);

public sealed record PopulationDateInvalid() : Error(ErrorKind.Invalid);

public sealed record PopulationNegative() : Error(ErrorKind.Invalid);

public sealed record ServiceWithoutSource() : Error(ErrorKind.Invalid);

public sealed record ServiceDateInvalid() : Error(ErrorKind.Invalid);

/// <summary>A service that is elsewhere needs the place or the distance; one that is not has neither.</summary>
public sealed record ServiceElsewhereUnclear() : Error(ErrorKind.Invalid);

public sealed record ServiceKindNameInvalid() : Error(ErrorKind.Invalid);

public sealed record ServiceKindExists() : Error(ErrorKind.Conflict);

public sealed record ServiceKindUnknown() : Error(ErrorKind.Invalid);

public sealed record PlaceSlugTaken() : Error(ErrorKind.Conflict);

/// <summary>A closed or merged place keeps its history and takes no more of it.</summary>
public sealed record PlaceNotActive() : Error(ErrorKind.Conflict);

public sealed record PlaceCannotMergeIntoItself() : Error(ErrorKind.Conflict);

public sealed record PlaceMergeTargetNotActive() : Error(ErrorKind.Conflict);

public sealed record PlaceReasonMissing() : Error(ErrorKind.Invalid);
