namespace ServiceiSamverkan.Api.Seeding.Steps;

internal static class TemplateSteps
{
    public static void AddTemplates(this SeedPlan plan, DateTimeOffset? before)
    {
        _ = before;
        _ = plan;
    }
}
