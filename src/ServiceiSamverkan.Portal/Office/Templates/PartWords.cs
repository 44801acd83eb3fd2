using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Domain.Templates;
using ServiceiSamverkan.Portal.Resources;

namespace ServiceiSamverkan.Portal.Office.Templates;

/// <summary>A part of a template in the reader's words: its own texts first, then what else it says.</summary>
public sealed class PartWords(IStringLocalizer<TemplatesTexts> words, string language)
{
    /// <summary>"Träff: Återträff i byn" for "meetings/atertraff".</summary>
    public string Title(PartChange change)
    {
        var kind = words[$"Section.{change.Key.Split('/')[0]}"].Value;
        var part = JsonNode.Parse(change.Theirs ?? change.Ours ?? change.Base ?? "{}") as JsonObject;
        return part?["title"] is JsonObject title ? $"{kind}: {In(title)}" : kind;
    }

    public IEnumerable<string> Lines(string json)
    {
        var lines = Lines(JsonNode.Parse(json), string.Empty).ToList();
        return lines.Where(l => l.IsText).Concat(lines.Where(l => !l.IsText)).Select(l => l.Line);
    }

    private IEnumerable<(string Line, bool IsText)> Lines(JsonNode? node, string name) => node switch
    {
        JsonObject text when text.ContainsKey(LocalizedText.Swedish) => [(In(text), true)],
        JsonObject part => part.Where(p => p.Key != "key").SelectMany(p => Lines(p.Value, p.Key)),
        JsonArray list => list.SelectMany(item => Lines(item, name)),
        JsonValue value => Value(value, name),
        _ => [],
    };

    /// <summary>A zero is what the kind of thing does not have: an information meeting has no rounds.</summary>
    private IEnumerable<(string Line, bool IsText)> Value(JsonValue value, string name)
    {
        var said = value.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? value.GetValue<bool>().ToString() : value.ToString();
        if (said is "0" or "")
            return [];
        if (name.Length == 0)
            return [(said, false)];
        var own = words[$"Value.{name}.{said}"];
        return [(own.ResourceNotFound ? words[$"Value.{name}", said] : own, false)];
    }

    private string In(JsonObject text) => (text[language] ?? text[LocalizedText.Swedish])!.GetValue<string>();
}
