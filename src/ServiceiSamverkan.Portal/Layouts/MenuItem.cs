namespace ServiceiSamverkan.Portal.Layouts;

/// <summary>One way in a menu.</summary>
/// <param name="Text">Key in PortalTexts.</param>
/// <param name="Path">Address without language. The item is the current one on this page and on those below it.</param>
/// <param name="Icon">Name in client/icons.txt.</param>
/// <param name="Permission">Who sees it; null for everyone.</param>
public sealed record MenuItem(string Text, string Path, string Icon, string? Permission = null)
{
    /// <summary>Other ways that belong to this one: it is marked on theirs too.</summary>
    public IReadOnlyList<MenuItem> Others { get; init; } = [];

    /// <summary>"page" on the page itself, "true" on one that belongs to it, else null.</summary>
    public string? CurrentOn(string path) =>
        path == Path ? "page"
        : IsAbove(path) || Others.Any(other => other.CurrentOn(path) is not null) ? "true"
        : null;

    private bool IsAbove(string path) => Path.Length > 1 && !IsStart && path.StartsWith(Path + "/", StringComparison.Ordinal);

    private bool IsStart => Path is "/kontoret";
}
