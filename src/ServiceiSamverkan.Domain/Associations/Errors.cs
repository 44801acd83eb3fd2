namespace ServiceiSamverkan.Domain.Associations;

public sealed record AssociationNameMissing() : Error(ErrorKind.Invalid);

/// <summary>An association stands for at least one place.</summary>
public sealed record AssociationWithoutPlace() : Error(ErrorKind.Invalid);

public sealed record AssociationSlugTaken() : Error(ErrorKind.Conflict);
