namespace ServiceiSamverkan.Domain.Bodies;

public sealed record BodyNameMissing() : Error(ErrorKind.Invalid);

public sealed record BodyAbbreviationInvalid() : Error(ErrorKind.Invalid);

public sealed record BodyAbbreviationTaken() : Error(ErrorKind.Conflict);
