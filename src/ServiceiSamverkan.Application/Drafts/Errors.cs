namespace ServiceiSamverkan.Application.Drafts;

/// <summary>What has been opened, confirmed, submitted, published or announced is never deleted; it is ended with a reason.</summary>
public sealed record OnlyDraftsAreDeleted() : Error(ErrorKind.Conflict);

/// <summary>Other things refer to it: take them away first.</summary>
public sealed record DraftIsInUse() : Error(ErrorKind.Conflict);
