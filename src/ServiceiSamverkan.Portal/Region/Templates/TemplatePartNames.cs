using Microsoft.Extensions.Localization;
using ServiceiSamverkan.Domain.Templates;
using ServiceiSamverkan.Portal.Resources;

namespace ServiceiSamverkan.Portal.Region.Templates;

/// <summary>What the texts of a template are called on the page: "Skede 2: rubrik" for "phases.beratta.title".</summary>
internal sealed class TemplatePartNames
{
    private readonly IStringLocalizer<TemplatesTexts> _words;
    private readonly Dictionary<string, int> _numbers = [];

    public TemplatePartNames(IStringLocalizer<TemplatesTexts> words, IEnumerable<TemplateText> texts)
    {
        _words = words;
        foreach (var part in texts.Select(t => PartOf(t.Key)).Distinct().GroupBy(part => part.Split('.')[0]).SelectMany(g => g.Index()))
            _numbers[part.Item] = part.Index + 1;
    }

    public string this[string key]
    {
        get
        {
            if (_words[$"Part.{key}"] is { ResourceNotFound: false } own)
                return own;
            var steps = key.Split('.');
            var kind = steps.Length > 2 ? $"{steps[0]}.{steps[^1]}" : steps[0];
            return _words[$"Part.{kind}", _numbers.GetValueOrDefault(PartOf(key), 1)];
        }
    }

    private static string PartOf(string key) => string.Join('.', key.Split('.').Take(2));
}
