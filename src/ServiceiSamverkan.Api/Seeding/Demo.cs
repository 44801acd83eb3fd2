using System.Text.Json;

namespace ServiceiSamverkan.Api.Seeding;

/// <summary>The demo: nine tenants, their accounts, and what <c>infra/demo</c> tells of each. Made anew where it is missing, never changed.</summary>
public static class Demo
{
    public const string DefaultPassword = "Bygdegarden-1830";

    private const string Roster = "pilots";

    public static string PasswordOf(IConfiguration configuration) => configuration["Demo:Password"] is { Length: > 0 } chosen ? chosen : DefaultPassword;

    /// <param name="services">A container with <see cref="Seeder.AddSeeding"/>.</param>
    /// <param name="progress">Told of each step in each tenant.</param>
    public static async Task MakeAsync(IServiceProvider services, string password, Action<SeedProgress> progress, CancellationToken cancellationToken)
    {
        var directory = services.GetRequiredService<ITenantDirectory>();
        foreach (var entry in Entries())
        {
            if (directory.All.All(t => t.Identifier != entry.Identifier) && (await TenantRoster.AddAsync(services, entry, cancellationToken)).Error is { } error)
                throw new SeedRefusedException($"{entry.Identifier} cannot be added: {error.Code}. The demo needs the host names and codes of infra/pilots.json.");
        }

        // The region first: its templates are what the municipalities adopt.
        var today = SwedishCalendar.DayOf(services.GetRequiredService<TimeProvider>().GetUtcNow());
        foreach (var entry in Entries().OrderByDescending(e => e.Kind == TenantKind.Region))
        {
            var tenant = directory.All.First(t => t.Identifier == entry.Identifier);
            await Seeder.SeedAsync(services, tenant, new(entry.Identifier) { Staff = DemoAccounts.For(entry, password) }, progress, cancellationToken);
            foreach (var content in StoryOf(entry.Identifier, today))
                await Seeder.SeedAsync(services, tenant, content, progress, cancellationToken);
        }
    }

    public static IReadOnlyList<TenantEntry> Entries()
    {
        using var stream = Open(Roster)!;
        return TenantRoster.Read(stream);
    }

    private static IReadOnlyList<SeedTenant> StoryOf(string identifier, DateOnly today)
    {
        using var stream = Open(identifier);
        if (stream is null)
            return [];
        using var reader = new StreamReader(stream);
        try
        {
            return SeedFile.Read(reader.ReadToEnd(), today).Tenants;
        }
        catch (JsonException e)
        {
            throw new SeedRefusedException($"infra/demo/{identifier}.json: {e.Message}");
        }
    }

    private static Stream? Open(string name) => typeof(Demo).Assembly.GetManifestResourceStream($"ServiceiSamverkan.Demo.{name}.json");
}
