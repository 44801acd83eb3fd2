using System.Collections.Frozen;
using System.Text.Json;

namespace ServiceiSamverkan.Portal.Assets;

/// <summary>The drawings listed in client/icons.txt, as the inside of a 24 by 24 SVG.</summary>
public static class Icons
{
    private static readonly FrozenDictionary<string, string> Drawings =
        JsonSerializer.Deserialize<Dictionary<string, string>>(EmbeddedAsset.Read("icons.json"))!.ToFrozenDictionary();

    /// <exception cref="InvalidOperationException">The icon is not in client/icons.txt.</exception>
    public static string Drawing(string name) =>
        Drawings.TryGetValue(name, out var drawing) ? drawing : throw new InvalidOperationException($"No icon '{name}': add it to client/icons.txt");
}
