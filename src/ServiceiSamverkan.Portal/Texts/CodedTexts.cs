using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;

namespace ServiceiSamverkan.Portal.Texts;

/// <summary>
/// Finds a text by its key in all features' resources, in the language of the request. Where two features use the same
/// key, the one asked for first is preferred.
/// </summary>
public static class CodedTexts
{
    private const string Suffix = "Texts";

    /// <summary>The marker classes in Resources/: "PlacesTexts" is the feature "Places".</summary>
    public static readonly IReadOnlyList<Type> Markers =
    [
        .. typeof(CodedTexts).Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(Resources.PortalTexts).Namespace && t.Name.EndsWith(Suffix, StringComparison.Ordinal))
            .OrderBy(t => t.Name, StringComparer.Ordinal),
    ];

    private static readonly FrozenDictionary<string, ResourceManager> ByFeature =
        Markers.ToFrozenDictionary(t => t.Name[..^Suffix.Length], t => new ResourceManager(t.FullName!, t.Assembly));

    private static readonly ConcurrentDictionary<(string Key, string? Feature), string?> Holders = new();

    /// <summary>Null when no feature has the key.</summary>
    public static string? Find(string key, string? feature, IReadOnlyList<object> arguments) => FindIn(CultureInfo.CurrentUICulture, key, feature, arguments);

    /// <summary>The same in a language that is not the request's: a letter's.</summary>
    public static string? FindIn(CultureInfo culture, string key, string? feature, IReadOnlyList<object> arguments)
    {
        if (Holders.GetOrAdd((key, feature), k => HolderOf(k.Key, k.Feature)) is not { } holder)
            return null;
        var text = ByFeature[holder].GetString(key, culture)!;
        return arguments.Count == 0 ? text : string.Format(culture, text, [.. arguments]);
    }

    private static string? HolderOf(string key, string? feature)
    {
        if (feature is not null && ByFeature.TryGetValue(feature, out var own) && own.GetString(key, CultureInfo.InvariantCulture) is not null)
            return feature;
        return ByFeature.FirstOrDefault(f => f.Value.GetString(key, CultureInfo.InvariantCulture) is not null).Key;
    }
}
