using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace ServiceiSamverkan.Domain.Templates;

/// <summary>
/// A template taken apart by the stable keys of its parts, each as canonical JSON: "questions/vardag", or "gate" for what there
/// is one of. What is equal as text is equal.
/// </summary>
public static class TemplateParts
{
    private const char Separator = '/';

    private static readonly FrozenSet<string> Lists = ["meetings", "phases", "questions", "reminders", "survey", "texts"];

    public static IReadOnlyDictionary<string, string> Of(string canonicalJson)
    {
        Dictionary<string, string> parts = new(StringComparer.Ordinal);
        foreach (var (name, value) in JsonNode.Parse(canonicalJson)!.AsObject())
        {
            if (Items(name, value) is not { } items)
                parts[name] = CanonicalJson.Write(value);
            else
                foreach (var item in items)
                    parts[$"{name}{Separator}{item["key"]!.GetValue<string>()}"] = CanonicalJson.Write(item);
        }

        return parts;
    }

    /// <summary>Puts parts together in the order of the one, and what only the other has after them.</summary>
    public static string Compose(IReadOnlyDictionary<string, string> parts, string orderedAs, string thenAs)
    {
        var shape = JsonNode.Parse(orderedAs)!.AsObject();
        var order = Of(orderedAs).Keys.Concat(Of(thenAs).Keys).Distinct(StringComparer.Ordinal).Where(parts.ContainsKey).ToList();
        var composed = new JsonObject();
        foreach (var (name, value) in shape)
        {
            composed[name] = Items(name, value) is null
                ? JsonNode.Parse(parts[name])
                : new JsonArray([.. order.Where(key => key.StartsWith(name + Separator, StringComparison.Ordinal)).Select(key => JsonNode.Parse(parts[key]))]);
        }

        return CanonicalJson.Write(composed);
    }

    /// <summary>Null for what there is one of.</summary>
    private static List<JsonObject>? Items(string name, JsonNode? value) => Lists.Contains(name) ? [.. value!.AsArray().OfType<JsonObject>()] : null;
}
