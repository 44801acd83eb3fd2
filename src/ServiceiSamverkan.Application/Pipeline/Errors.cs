namespace ServiceiSamverkan.Application.Pipeline;

/// <summary>Others wrote at the same time, again and again; nothing was changed.</summary>
public sealed record TooManyWritersAtOnce() : Error(ErrorKind.Conflict);
