using System.Globalization;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using ServiceiSamverkan.Api.Seeding;
using ServiceiSamverkan.Infrastructure.Persistence.Engines;
using ServiceiSamverkan.Infrastructure.Provisioning;

namespace ServiceiSamverkan.Api.Hosting;

/// <summary>In Development a new data folder is filled with the demo, and the console tells where to go and how to sign in.</summary>
internal static class DemoStart
{
    /// <summary>Stands in the folder from when the demo was begun until it was whole, so that an interrupted one is finished.</summary>
    private const string Unfinished = "demo-unfinished";

    /// <param name="host">The one that is about to serve; the demo is made by another, which can have its clock turned.</param>
    /// <param name="args">What the host was started with.</param>
    public static async Task FillAsync(WebApplicationBuilder host, string[] args)
    {
        var folder = host.Configuration.GetSection(DataOptions.Section).Get<DataOptions>()?.Folder ?? new DataOptions().Folder;
        var mark = Path.Combine(folder, Unfinished);
        if (!host.Environment.IsDevelopment() || (Storage.EnvironmentOf(folder) is not null && !File.Exists(mark)))
            return;

        Console.WriteLine("Filling a new data folder with the demo");
        var builder = ProductHost.CreateBuilder(args);
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(mark, string.Empty);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Host.UseDefaultServiceProvider(o => o.ValidateScopes = true);
        builder.Services.AddSeeding();
        await using (var app = builder.Build())
        {
            await app.Services.GetRequiredService<Storage>().PrepareAsync(CancellationToken.None);
            await Demo.MakeAsync(app.Services, Demo.PasswordOf(app.Configuration), Tell, CancellationToken.None);
        }

        File.Delete(mark);
    }

    /// <summary>When it listens, and not before: then the addresses hold.</summary>
    public static void TellWhenStarted(WebApplication app)
    {
        if (app.Environment.IsDevelopment())
            app.Lifetime.ApplicationStarted.Register(() => TellWays(app));
    }

    private static void Tell(SeedProgress progress)
    {
        if (progress.Done == progress.Total && progress.Total > 0)
            Console.WriteLine($"  {progress.Tenant.Name}: {progress.Total} steps");
    }

    private static void TellWays(WebApplication app)
    {
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        if (address is null || !Uri.TryCreate(address.Replace("*", "localhost", StringComparison.Ordinal).Replace("+", "localhost", StringComparison.Ordinal), UriKind.Absolute, out var uri))
            return;
        var tenants = app.Services.GetRequiredService<ITenantDirectory>().All;
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {uri.Scheme}://{app.Services.GetRequiredService<IOptions<PublicOptions>>().Value.BareHost}:{uri.Port}"));
        foreach (var tenant in tenants.OrderBy(t => t.Kind).ThenBy(t => t.IsFictitious).ThenBy(t => t.Name, StringComparer.Ordinal))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {uri.Scheme}://{tenant.Host}:{uri.Port}  {tenant.Name}"));
        Console.WriteLine($"""

              Sign in at /logga-in: administrator@, processledare@, moderator@, sekreterare@, kontaktcenter@ and fortroendevald@<tenant>.example;
              in the region administrator@, analytiker@ and mallar@vasterbotten.example. The password of the demo is {Demo.PasswordOf(app.Configuration)}
              Mail is shown at /dev/mail on each municipality's host.

            """);
    }
}
