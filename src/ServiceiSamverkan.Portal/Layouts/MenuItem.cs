namespace ServiceiSamverkan.Portal.Layouts;

/// <summary>One way in a menu.</summary>
/// <param name="Text">Key in PortalTexts.</param>
/// <param name="Path">Address without language. The item is the current one on this page and on those below it.</param>
/// <param name="Icon">Name in client/icons.txt.</param>
/// <param name="Permission">Who sees it; null for everyone.</param>
public sealed record MenuItem(string Text, string Path, string Icon, string? Permission = null)
{
    /// <summary>"page" on the page itself, "true" on one below it, else null.</summary>
    public string? CurrentOn(string path) =>
        path == Path ? "page"
        : Path.Length > 1 && path.StartsWith(Path + "/", StringComparison.Ordinal) && !IsStart ? "true"
        : null;

    private bool IsStart => Path is "/kontoret";
}
