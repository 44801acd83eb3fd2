namespace ServiceiSamverkan.Application;

/// <summary>The identifier that a new thing got.</summary>
public sealed record Created(Guid Id);
