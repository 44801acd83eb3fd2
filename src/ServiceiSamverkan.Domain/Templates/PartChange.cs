namespace ServiceiSamverkan.Domain.Templates;

/// <summary>A part that a later version has changed; null where it is not there. Each as canonical JSON.</summary>
/// <param name="Base">As it was when it was adopted.</param>
/// <param name="Ours">As the municipality has it.</param>
/// <param name="Theirs">As the later version has it.</param>
public sealed record PartChange(string Key, string? Base, string? Ours, string? Theirs)
{
    /// <summary>Both have changed it, each in its own way: somebody has to choose.</summary>
    public bool IsContested => Ours != Base && Ours != Theirs;
}

/// <param name="Edited">The part as canonical JSON or any other spelling of it; only for <see cref="PartTaken.Edited"/>.</param>
public sealed record PartChoice(string Key, PartTaken Take, string? Edited = null);

/// <summary>Stored as text: add, never rename.</summary>
public enum PartTaken
{
    Ours,
    Theirs,
    Edited,
}
