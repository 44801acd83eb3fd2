namespace ServiceiSamverkan.Infrastructure.Persistence;

/// <summary>A database cannot be used now: away, full, locked, in maintenance, or not the one that it should be. Answered with 503.</summary>
public sealed class DatabaseUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
