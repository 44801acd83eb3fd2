namespace ServiceiSamverkan.Application;

/// <summary>The name of a thing in the reader's language, and where to find it.</summary>
public sealed record ThingLink(Guid Id, string Title, string Language);
