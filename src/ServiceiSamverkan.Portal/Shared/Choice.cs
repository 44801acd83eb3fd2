namespace ServiceiSamverkan.Portal.Shared;

/// <summary>Something to choose.</summary>
public sealed record Choice(string Value, string Text, string? Description = null);
