using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using ServiceiSamverkan.Api.Seeding;
using ServiceiSamverkan.Infrastructure.Persistence;
using ServiceiSamverkan.Infrastructure.Provisioning;

namespace ServiceiSamverkan.Api.Hosting;

/// <summary>
/// What keeps the product from starting and can be put right by whoever starts it, in words that say how. Everything else is
/// a fault of ours, and keeps its trace.
/// </summary>
public static class StartRefusal
{
    /// <summary>Null for a fault of ours.</summary>
    public static string? Of(Exception exception) => exception switch
    {
        OptionsValidationException or DataFolderInUseException or SeedRefusedException => exception.Message,
        IOException { InnerException: AddressInUseException } => $"{exception.Message} Stop the other program, or choose another address with ASPNETCORE_URLS.",
        SocketException => $"The address cannot be listened at: {exception.Message}. Choose another with ASPNETCORE_URLS.",
        UnauthorizedAccessException or IOException => $"The data folder cannot be used: {exception.Message} Give one that can be written to with Data__Folder.",
        InvalidOperationException { InnerException: FormatException or ArgumentException } or FormatException => $"A setting cannot be read: {exception.Message}",
        _ when DatabaseFaults.IsUnavailable(exception) =>
            $"The catalogue of tenants cannot be used: {exception.Message} Put it back from a backup, or see to its server; the tenants' own databases are left as they are.",
        _ => null,
    };

    /// <summary>The refusal is told once, in words: what the framework would log of it, with a trace, is left out until the host has started.</summary>
    public static void TellOnce(WebApplicationBuilder builder)
    {
        var hasStarted = false;
        foreach (var category in (string[])["Microsoft.Extensions.Hosting.Internal.Host", "Microsoft.AspNetCore.Server.Kestrel"])
            builder.Logging.AddFilter(category, level => hasStarted && level >= LogLevel.Warning);
        builder.Services.AddHostedService(services => new Started(services.GetRequiredService<IHostApplicationLifetime>(), () => hasStarted = true));
    }

    private sealed class Started(IHostApplicationLifetime lifetime, Action tell) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            lifetime.ApplicationStarted.Register(tell);
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
