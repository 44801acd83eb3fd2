using System.Collections.Frozen;

namespace ServiceiSamverkan.Domain;

/// <summary>
/// A text in one or more languages, keyed by two-letter code ("sv", "fi", "en"). Stored as a JSON object.
/// Swedish is the language of record: it is what stands in when a translation is missing.
/// </summary>
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    public const string Swedish = "sv";

    public static readonly LocalizedText Empty = new(FrozenDictionary<string, string>.Empty);

    private readonly IReadOnlyDictionary<string, string> _texts;

    private LocalizedText(IReadOnlyDictionary<string, string> texts) => _texts = texts;

    public IReadOnlyDictionary<string, string> Texts => _texts;

    public bool IsEmpty => _texts.Count == 0;

    public static LocalizedText Sv(string text) => From(new Dictionary<string, string> { [Swedish] = text });

    /// <summary>Empty and blank texts are left out.</summary>
    public static LocalizedText From(IEnumerable<KeyValuePair<string, string>> texts)
    {
        var kept = texts.Where(t => !string.IsNullOrWhiteSpace(t.Value)).ToFrozenDictionary(t => t.Key, t => t.Value.Trim());
        return kept.Count == 0 ? Empty : new(kept);
    }

    /// <summary>The text in the language asked for, else in Swedish, else in any, else empty.</summary>
    public string In(string language) => Pick(language).Text;

    /// <summary>As <see cref="In"/>, with the language that it is written in, for the <c>lang</c> attribute.</summary>
    public (string Text, string Language) Pick(string language) =>
        _texts.TryGetValue(language, out var text) ? (text, language)
        : _texts.TryGetValue(Swedish, out text) ? (text, Swedish)
        : _texts.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => (t.Value, t.Key)).FirstOrDefault((string.Empty, Swedish));

    public bool Equals(LocalizedText? other) =>
        other is not null && _texts.Count == other._texts.Count && _texts.All(t => other._texts.TryGetValue(t.Key, out var o) && o == t.Value);

    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    public override int GetHashCode() => _texts.Aggregate(0, (hash, t) => hash ^ HashCode.Combine(t.Key, t.Value));

    public override string ToString() => In(Swedish);
}
