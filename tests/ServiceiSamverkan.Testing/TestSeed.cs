using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using ServiceiSamverkan.Api.Hosting;
using ServiceiSamverkan.Api.Seeding;
using ServiceiSamverkan.Infrastructure.Provisioning;

namespace ServiceiSamverkan.Testing;

/// <summary>Fills tenants of a running host from a seed file, as <c>sis seed</c> does beside a running host.</summary>
public static class TestSeed
{
    /// <param name="host">Whose data folder and databases are filled.</param>
    /// <param name="json">A seed file, as <c>tools/README.md</c> describes it.</param>
    public static async Task SeedAsync(this TestHost host, string json)
    {
        var builder = ProductHost.CreateBuilder("--environment=Testing", $"--contentRoot={AppContext.BaseDirectory}");
        builder.Configuration.AddConfiguration(host.Services.GetRequiredService<IConfiguration>());
        builder.Host.UseDefaultServiceProvider(o => o.ValidateScopes = true);
        builder.Services.AddSeeding();
        await using var app = ProductHost.Build(builder);
        await app.Services.GetRequiredService<Storage>().PrepareAsync(CancellationToken.None);
        foreach (var content in SeedFile.Read(json, SwedishCalendar.DayOf(host.Now)).Tenants)
            await Seeder.SeedAsync(app.Services, host.Tenants.All.Single(t => t.Identifier == content.Tenant), content, _ => { }, CancellationToken.None);
    }
}
