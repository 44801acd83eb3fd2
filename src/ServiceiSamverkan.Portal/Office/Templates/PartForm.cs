using System.Globalization;
using System.Text.Json.Nodes;
using ServiceiSamverkan.Application.Text;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Templates;
using ServiceiSamverkan.Portal.Forms;

namespace ServiceiSamverkan.Portal.Office.Templates;

/// <summary>A part of a template as fields that a person fills in, and the part again that was made of them.</summary>
internal static class PartForm
{
    /// <summary>The one field of a part that has no properties: a name, a list of indicators.</summary>
    public const string Whole = "whole";

    private const string Key = "key";

    /// <summary>What can be written in a part, in the order in which it is asked for: words first.</summary>
    public static IReadOnlyList<PartField> FieldsOf(string part, string json) => JsonNode.Parse(json) switch
    {
        JsonObject values when SectionOf(part) is not ("name" or "summary") =>
            [.. values.Where(v => v.Key != Key).Select(v => new PartField(v.Key, KindOf(v.Value), NamesOf(part, v.Key))).OrderBy(f => f.Kind)],
        var whole => [new(Whole, KindOf(whole), [.. Indicators(whole)])],
    };

    public static Dictionary<string, PartFieldInput> InputOf(string part, string json)
    {
        var node = JsonNode.Parse(json);
        return FieldsOf(part, json).ToDictionary(f => f.Name, f => Input(f, f.Name is Whole ? node : node![f.Name]));
    }

    /// <summary>Canonical JSON of the part as it is typed; null, and each field that cannot be read is told, when it cannot be.</summary>
    public static string? Compose(string part, string json, IReadOnlyDictionary<string, PartFieldInput> typed, Action<string> unreadable)
    {
        var node = JsonNode.Parse(json);
        var isReadable = true;
        foreach (var field in FieldsOf(part, json))
        {
            if (!typed.TryGetValue(field.Name, out var input))
                continue;
            var value = Value(field, input);
            if (value is null)
            {
                isReadable = false;
                unreadable(field.Name);
            }
            else if (field.Name is Whole)
            {
                node = value;
            }
            else
            {
                node![field.Name] = value;
            }
        }

        return isReadable ? CanonicalJson.Write(node) : null;
    }

    public static string SectionOf(string part) => part.Split('/')[0];

    private static PartFieldKind KindOf(JsonNode? value) => value switch
    {
        JsonObject => PartFieldKind.Text,
        JsonArray => PartFieldKind.Several,
        _ => value!.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.Number => PartFieldKind.Number,
            System.Text.Json.JsonValueKind.String => PartFieldKind.Line,
            _ => PartFieldKind.One,
        },
    };

    /// <summary>The values of what is chosen; empty for what is typed.</summary>
    private static string[] NamesOf(string part, string name) => name switch
    {
        "kind" => SectionOf(part) is "meetings" ? Enum.GetNames<MeetingKind>() : Enum.GetNames<PhaseKind>(),
        "level" => Enum.GetNames<ParticipationLevel>(),
        "occasion" => Enum.GetNames<ReminderOccasion>(),
        "canBeInfluenced" or "preModerated" => [bool.TrueString, bool.FalseString],
        _ => [],
    };

    private static IEnumerable<string> Indicators(JsonNode? whole) =>
        whole is JsonArray chosen ? Domain.Region.IndicatorCatalog.Current.Select(d => d.Id).Union(chosen.Select(c => c!.GetValue<string>())) : [];

    private static PartFieldInput Input(PartField field, JsonNode? value) => field.Kind switch
    {
        PartFieldKind.Text => new() { Text = LanguageInput.Of(value!.AsObject().ToDictionary(t => t.Key, t => t.Value!.GetValue<string>())) },
        PartFieldKind.Several => new() { Values = [.. value!.AsArray().Select(v => v!.GetValue<string>())] },
        PartFieldKind.One when value!.GetValueKind() is not System.Text.Json.JsonValueKind.String => new() { Value = value.GetValue<bool>().ToString() },
        _ => new() { Value = value!.ToString() },
    };

    private static JsonNode? Value(PartField field, PartFieldInput typed) => field.Kind switch
    {
        PartFieldKind.Text => JsonNode.Parse(CanonicalJson.Write((typed.Text?.ToText()).Cleaned())),
        PartFieldKind.Several => new JsonArray([.. field.Choices.Intersect(typed.Values ?? []).Select(v => JsonValue.Create(v))]),
        PartFieldKind.Number => int.TryParse(typed.Value?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= TemplateContent.NumberMax ? number : null,
        PartFieldKind.Line => typed.Value.AsLine(),
        PartFieldKind.One when !field.Choices.Contains(typed.Value) => null,
        PartFieldKind.One => bool.TryParse(typed.Value, out var yes) ? yes : typed.Value,
    };
}

/// <param name="Name">As the part's JSON calls it.</param>
/// <param name="Choices">What can be chosen; empty for what is typed.</param>
internal sealed record PartField(string Name, PartFieldKind Kind, IReadOnlyList<string> Choices)
{
    public PartFieldKind Kind { get; } = Kind is PartFieldKind.Line && Choices.Count > 0 ? PartFieldKind.One : Kind;
}

internal enum PartFieldKind
{
    Text,
    Line,
    One,
    Several,
    Number,
}

/// <summary>One field of a part as it is typed: a text in languages, a value, or several.</summary>
public sealed class PartFieldInput
{
    public LanguageInput? Text { get; set; }

    public string? Value { get; set; }

    public List<string>? Values { get; set; }
}
