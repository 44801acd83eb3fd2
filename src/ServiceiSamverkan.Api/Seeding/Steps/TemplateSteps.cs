using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Templates;
using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Api.Seeding.Steps;

internal static class TemplateSteps
{
    public static void AddTemplates(this SeedPlan plan, DateTimeOffset? before)
    {
        foreach (var (template, id) in SeedPlan.Identified(Lists.Templates, plan.Content.Templates))
            plan.Add(template.At, $"template {template.Template}", scope => WriteAsync(scope, template.Template, id));
        foreach (var (adoption, id) in SeedPlan.Identified(Lists.Adoptions, plan.Content.Adopts))
            plan.Add(adoption.At ?? before, $"adopting of {adoption.Template} {adoption.Version}", scope => AdoptAsync(scope, adoption, id));
    }

    private static async Task WriteAsync(SeedScope scope, string key, Guid id)
    {
        var starter = StarterTemplates.All.FirstOrDefault(s => s.Key == key) ?? throw new SeedRefusedException($"No template {key} comes with the product.");
        var number = 0;
        foreach (var version in starter.Versions)
        {
            number++;
            var standing = await FindAsync(scope, key);
            if (standing?.Find(number) is null)
            {
                scope.Service<SeedIds>().Give(id);
                await scope.SendAsync(new WriteTemplate(key, standing?.Version, version.Content, version.Changes));
                standing = await FindAsync(scope, key);
            }

            if (standing!.Find(number)!.State == TemplateVersionState.Draft)
                await scope.SendAsync(new PublishTemplate(standing.Id, number, standing.Version));
        }
    }

    private static async Task AdoptAsync(SeedScope scope, SeedAdoption adoption, Guid id)
    {
        var template = await FindAsync(scope, adoption.Template) ?? throw new SeedRefusedException($"There is no template {adoption.Template} to adopt.");
        await scope.CreateAsync<AdoptedTemplate, Result<Application.Created>>(id, new AdoptTemplate(template.Id, adoption.Version));
    }

    private static Task<DialogueTemplate?> FindAsync(SeedScope scope, string key) =>
        scope.Service<ICatalogDb>().Set<DialogueTemplate>().AsNoTracking().SingleOrDefaultAsync(t => t.Key == key, scope.Cancelled);
}
