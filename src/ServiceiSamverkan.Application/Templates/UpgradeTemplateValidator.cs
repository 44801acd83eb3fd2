using System.Text.Json;
using System.Text.Json.Nodes;
using FluentValidation;
using ServiceiSamverkan.Application.Text;

namespace ServiceiSamverkan.Application.Templates;

/// <summary>The texts of an edit by the rules of the part that they stand in. Whether it is the part at all is the domain's to say.</summary>
public sealed class UpgradeTemplateValidator : AbstractValidator<UpgradeTemplate>
{
    public UpgradeTemplateValidator() => RuleForEach(c => c.Choices).ChildRules(choice =>
    {
        choice.RuleFor(c => c.Take).IsInEnum();
        choice.RuleFor(c => c).Passes(c => Texts(c.Edited).Select(text => TemplateContentValidator.ErrorOf(c.Key, text)).FirstOrDefault(e => e is not null));
    });

    private static List<string> Texts(string? json)
    {
        try
        {
            return json is null ? [] : [.. Texts(JsonNode.Parse(json))];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject values => values.SelectMany(v => Texts(v.Value)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.GetValueKind() is JsonValueKind.String => [value.GetValue<string>()],
        _ => [],
    };
}
