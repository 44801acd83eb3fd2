using Mediator;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ServiceiSamverkan.Api.Hosting;
using ServiceiSamverkan.Api.Seeding;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Infrastructure.Provisioning;
using ServiceiSamverkan.MultiTenant.Abstractions;

namespace ServiceiSamverkan.Cli;

/// <summary>The product's services on a data folder, without web and jobs.</summary>
internal sealed class Product(WebApplication app) : IAsyncDisposable
{
    public IServiceProvider Services => app.Services;

    public WebApplication App => app;

    public IReadOnlyList<Tenant> Tenants => Services.GetRequiredService<ITenantDirectory>().All;

    /// <param name="folder">What was asked for; else the setting, else the folder that <c>tools/run.sh</c> uses.</param>
    /// <param name="seeding">Lets a file choose identifiers, codes and moments.</param>
    public static async Task<Product> OpenAsync(DirectoryInfo? folder, CancellationToken cancellationToken, bool seeding = false)
    {
        var path = folder?.FullName ?? Environment.GetEnvironmentVariable("Data__Folder") ?? Path.Combine(RepositoryRoot(), "data");
        var environment = Storage.EnvironmentOf(path) ?? Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environments.Development;
        var builder = ProductHost.CreateBuilder($"--environment={environment}", $"--contentRoot={AppContext.BaseDirectory}", $"--Data:Folder={path}");
        builder.Logging.ClearProviders().AddConsole(o => o.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning);

        // The host proves at its start that every service can be made; a command makes the few that it needs.
        builder.Host.UseDefaultServiceProvider(o => o.ValidateScopes = true);
        if (seeding)
            builder.Services.AddSeeding();
        var app = ProductHost.Build(builder);
        await app.Services.GetRequiredService<Storage>().PrepareAsync(cancellationToken);
        return new(app);
    }

    public Tenant Find(string identifier) =>
        Tenants.FirstOrDefault(t => string.Equals(t.Identifier, identifier, StringComparison.OrdinalIgnoreCase))
        ?? throw new RequestRefusedException($"There is no tenant {identifier}. sis tenant list shows those that there are.");

    /// <summary>Sends one command as the system, in the tenant.</summary>
    /// <exception cref="RequestRefusedException">The product's refusal, in words.</exception>
    public async Task<TResponse> SendAsync<TResponse>(Tenant tenant, ICommand<TResponse> command, CancellationToken cancellationToken)
        where TResponse : IOutcome<TResponse>
    {
        var outcome = await InAsync(tenant, services => services.GetRequiredService<ISender>().Send(command, cancellationToken).AsTask());
        return outcome.Error is { } error ? throw Refusal(error) : outcome;
    }

    /// <summary>Works in the tenant: the services are those of its scope.</summary>
    public async Task<T> InAsync<T>(Tenant tenant, Func<IServiceProvider, Task<T>> work)
    {
        Services.GetRequiredService<IMultiTenantContextSetter>().MultiTenantContext = new MultiTenantContext<Tenant>(tenant);
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public RequestRefusedException Refusal(Error error) => new(error is InvalidInput invalid
        ? string.Join(Environment.NewLine, invalid.Fields.Select(f => $"{f.Key}: {string.Join(' ', f.Value)}"))
        : Services.GetRequiredService<IErrorTexts>().TextOf(error));

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ServiceiSamverkan.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? Directory.GetCurrentDirectory();
    }
}
