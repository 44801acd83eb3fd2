using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Domain.Region;
using ServiceiSamverkan.Domain.Templates;
using ServiceiSamverkan.Portal.Resources;

namespace ServiceiSamverkan.Portal.Office.Templates;

/// <summary>A part of a template in the reader's words: its own texts first, then what else it says.</summary>
public sealed class PartWords(IStringLocalizer<TemplatesTexts> words, string language)
{
    public string Title(PartChange change) => Title(change.Key, change.Theirs ?? change.Ours ?? change.Base ?? "{}");

    /// <summary>"Träff: Återträff i byn" for "meetings/atertraff".</summary>
    public string Title(string key, string json)
    {
        var kind = words[$"Section.{PartForm.SectionOf(key)}"].Value;
        var part = JsonNode.Parse(json) as JsonObject;
        return part?["title"] is JsonObject { Count: > 0 } title ? $"{kind}: {In(title)}" : kind;
    }

    public IEnumerable<string> Lines(string json)
    {
        var lines = Lines(JsonNode.Parse(json), string.Empty).ToList();
        return lines.Where(l => l.IsText).Concat(lines.Where(l => !l.IsText)).Select(l => l.Line);
    }

    /// <summary>What a field of a part is called: "Rubrik".</summary>
    public string Label(string part, string field) => field is PartForm.Whole ? words[$"Section.{part}"] : words[$"Field.{field}"];

    /// <summary>What a value that is chosen is called, as it stands in a list: "Informationsmöte".</summary>
    public string Choice(string field, string value)
    {
        var said = words[$"Value.{field}.{value}"].Value;
        return char.ToUpper(said[0], System.Globalization.CultureInfo.CurrentCulture) + said[1..];
    }

    /// <summary>"R1: Hur många deltog?"</summary>
    public string Indicator(string id) => IndicatorCatalog.Current.FirstOrDefault(d => d.Id == id) is { } known ? $"{id}: {known.Name.In(language)}" : id;

    private IEnumerable<(string Line, bool IsText)> Lines(JsonNode? node, string name) => node switch
    {
        JsonObject text when text.ContainsKey(LocalizedText.Swedish) => [(In(text), true)],
        JsonObject part => part.Where(p => p.Key != "key").SelectMany(p => Lines(p.Value, p.Key)),
        JsonArray list => list.Select(item => (Indicator(item!.GetValue<string>()), false)),
        JsonValue value => Value(value, name),
        _ => [],
    };

    /// <summary>A zero is what the kind of thing does not have: an information meeting has no rounds.</summary>
    private IEnumerable<(string Line, bool IsText)> Value(JsonValue value, string name)
    {
        var said = value.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? value.GetValue<bool>().ToString() : value.ToString();
        if (said is "0" or "")
            return [];
        if (words[$"Value.{name}.{said}"] is { ResourceNotFound: false } own)
            said = own;
        var named = words[$"Value.{name}", said];
        return [(named.ResourceNotFound ? said : named, false)];
    }

    private string In(JsonObject text) => (text[language] ?? text[LocalizedText.Swedish] ?? text.First().Value)!.GetValue<string>();
}
