namespace ServiceiSamverkan.Portal.Layouts;

/// <summary>Ways that belong together in a menu.</summary>
/// <param name="Text">Key in PortalTexts of the words above them; null for none.</param>
public sealed record MenuGroup(string? Text, IReadOnlyList<MenuItem> Items);
