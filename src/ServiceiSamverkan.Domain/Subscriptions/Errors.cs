namespace ServiceiSamverkan.Domain.Subscriptions;

public sealed record OptInUnknown() : Error(ErrorKind.Unauthenticated);

public sealed record OptInExpired() : Error(ErrorKind.Unauthenticated);

public sealed record OptInUsed() : Error(ErrorKind.Unauthenticated);

/// <summary>A scope names a place or a dialogue that residents cannot see.</summary>
public sealed record ScopeUnknown() : Error(ErrorKind.Invalid);
