using System.Text.Json.Nodes;
using ServiceiSamverkan.Domain;

namespace ServiceiSamverkan.Portal.Office.Templates;

/// <summary>A part of a template in words: its texts in the reader's language, and beside each other value the name that it has.</summary>
internal static class PartWords
{
    public static IReadOnlyList<string> Of(string? json, string language) => json is null ? [] : [.. Lines(JsonNode.Parse(json), null, language)];

    private static IEnumerable<string> Lines(JsonNode? node, string? name, string language)
    {
        switch (node)
        {
            case JsonObject text when text.ContainsKey(LocalizedText.Swedish):
                yield return (text[language] ?? text[LocalizedText.Swedish])!.GetValue<string>();
                break;
            case JsonObject part:
                foreach (var line in part.Where(p => p.Key != "key").SelectMany(p => Lines(p.Value, p.Key, language)))
                    yield return line;
                break;
            case JsonArray list:
                foreach (var line in list.SelectMany(item => Lines(item, name, language)))
                    yield return line;
                break;
            case not null:
                yield return name is null ? node.ToString() : $"{name}: {node}";
                break;
        }
    }
}
