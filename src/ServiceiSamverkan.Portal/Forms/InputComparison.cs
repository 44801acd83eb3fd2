using System.Reflection;

namespace ServiceiSamverkan.Portal.Forms;

/// <summary>What differs between what is typed and what is stored, field by field, as it can be read; of what was chosen from a list the values, a line each.</summary>
internal static class InputComparison
{
    private static readonly string[] NotTyped = ["Version", "Edits", "Act", "Key"];

    public static IReadOnlyDictionary<string, string> Differences(object typed, object stored) =>
        typed.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => !NotTyped.Contains(p.Name) && (p.PropertyType == typeof(LanguageInput) || p.PropertyType.IsAssignableTo(typeof(IEnumerable<string>)) || p.PropertyType == typeof(string)))
            .Select(p => (p.Name, Typed: TextOf(p.GetValue(typed)), Stored: TextOf(p.GetValue(stored))))
            .Where(p => p.Typed != p.Stored)
            .ToDictionary(p => p.Name, p => p.Stored);

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
