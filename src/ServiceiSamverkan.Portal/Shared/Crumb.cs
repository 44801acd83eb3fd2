namespace ServiceiSamverkan.Portal.Shared;

/// <summary>A step back. The page itself is not one.</summary>
/// <param name="Path">Without language.</param>
public sealed record Crumb(string Text, string Path);
