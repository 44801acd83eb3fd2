using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Application.Templates;

internal static class TemplateItems
{
    public static TemplateItem Of(DialogueTemplate template, string language)
    {
        TemplateVersionItem[] versions =
        [
            .. template.Versions.OrderByDescending(v => v.Number)
                .Select(v => new TemplateVersionItem(v.Number, v.State, v.Content.Name.In(language), v.Changes.In(language), v.Hash, v.PublishedAt)),
        ];
        return new(template.Id, template.Key, versions.FirstOrDefault()?.Name ?? template.Key, versions, template.Version);
    }
}
