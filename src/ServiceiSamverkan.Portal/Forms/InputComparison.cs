using System.Collections;
using System.Reflection;

namespace ServiceiSamverkan.Portal.Forms;

/// <summary>What differs between what is typed and what is stored, field by field, as it can be read; of what was chosen from a list the values, a line each.</summary>
internal static class InputComparison
{
    private static readonly string[] NotTyped = ["Version", "Edits", "Act", "Add", "Key", "KeepsVenue"];

    public static IReadOnlyDictionary<string, string> Differences(object typed, object stored) =>
        Pairs(string.Empty, typed, stored).Where(p => p.Typed != p.Stored).ToDictionary(p => p.Name, p => p.Stored);

    /// <summary>Fields within a list stand at the same place in both, those of a map under the same name.</summary>
    private static IEnumerable<(string Name, string Typed, string Stored)> Pairs(string prefix, object typed, object stored) =>
        from property in typed.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where !NotTyped.Contains(property.Name)
        let name = prefix + property.Name
        let values = (Typed: property.GetValue(typed), Stored: property.GetValue(stored))
        from pair in IsField(property.PropertyType) ? [(name, TextOf(values.Typed), TextOf(values.Stored))] : values switch
        {
            (IDictionary typedMap, IDictionary storedMap) => typedMap.Keys.Cast<object>().Where(storedMap.Contains)
                .SelectMany(key => Pairs($"{name}[{key}].", typedMap[key]!, storedMap[key]!)),
            (IList typedList, IList storedList) => typedList.Cast<object>().Zip(storedList.Cast<object>())
                .SelectMany((both, i) => Pairs($"{name}[{i}].", both.First, both.Second)),
            _ => [],
        }
        select pair;

    private static bool IsField(Type type) => type == typeof(LanguageInput) || type.IsAssignableTo(typeof(IEnumerable<string>)) || type == typeof(string);

    private static string TextOf(object? value) => value switch
    {
        LanguageInput texts => string.Join("\n\n", new[] { texts.Sv, texts.Fi, texts.En }.Where(t => !string.IsNullOrWhiteSpace(t)).Select(t => Plain(t!))),
        string text => Plain(text),
        IEnumerable<string> chosen => string.Join('\n', chosen.Order(StringComparer.Ordinal)),
        _ => string.Empty,
    };

    /// <summary>Browsers send other line ends than are stored.</summary>
    private static string Plain(string text) => text.ReplaceLineEndings("\n").Trim();
}
