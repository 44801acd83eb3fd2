using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Api.Hosting;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Infrastructure.Catalogue;
using ServiceiSamverkan.Infrastructure.Provisioning;

namespace ServiceiSamverkan.Reliability.Tests;

/// <summary>The product in a process of its own, on a SQLite folder with one municipality. It can be killed and started again.</summary>
internal sealed class ServedProduct : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string _folder = Directory.CreateTempSubdirectory("sis-kill-").FullName;
    private readonly int _port = FreePort();
    private Process? _process;

    private ServedProduct()
    {
    }

    public Tenant Tenant { get; private set; } = null!;

    private string DataFolder => Path.Combine(_folder, "data");

    public static async Task<ServedProduct> MakeAsync()
    {
        var product = new ServedProduct();
        await using var app = await product.OpenAsync();
        var registry = app.Services.GetRequiredService<TenantRegistry>();
        var (server, database) = registry.PlaceFor("norsjo");
        product.Tenant = (await registry.AddAsync(
            new Tenant
            {
                Id = "00000000-0000-7000-8000-000000000001",
                Identifier = "norsjo",
                Name = "Norsjö kommun",
                Kind = TenantKind.Municipality,
                Host = "norsjo.localhost",
                Code = "2417",
                Server = server,
                Database = database,
            },
            CancellationToken.None)).Value;
        return product;
    }

    /// <summary>A client of the municipality's host.</summary>
    public HttpClient Client()
    {
        var client = new HttpClient { BaseAddress = new($"http://127.0.0.1:{_port}") };
        client.DefaultRequestHeaders.Host = Tenant.Host;
        return client;
    }

    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location]) { WorkingDirectory = _folder };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = ProductHost.Testing;
        start.Environment["ASPNETCORE_URLS"] = $"http://127.0.0.1:{_port}";
        start.Environment["Data__Folder"] = DataFolder;
        start.Environment["Logging__LogLevel__Default"] = "Error";
        start.Environment["Limits__AnonymousWritesPerMinute"] = "1000000";
        start.Environment["Limits__CodesPerMinute"] = "1000000";
        _process = Process.Start(start)!;

        using var client = new HttpClient();
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience; await Task.Delay(TimeSpan.FromMilliseconds(200)))
        {
            try
            {
                if ((await client.GetAsync($"http://127.0.0.1:{_port}/health/ready")).StatusCode == HttpStatusCode.OK)
                    return;
            }
            catch (HttpRequestException)
            {
                _process.HasExited.Should().BeFalse("the product starts again without a hand");
            }
        }

        throw new TimeoutException("The product was not ready in time.");
    }

    /// <summary>As <c>kill -9</c>.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>What <c>sis check</c> finds; nothing is good.</summary>
    public async Task<IReadOnlyList<string>> CheckAsync()
    {
        await using var app = await OpenAsync();
        return await app.Services.GetRequiredService<TenantCheck>().RunAsync(Tenant, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
            await KillAsync();
        _process?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<WebApplication> OpenAsync()
    {
        var app = ProductHost.Build(ProductHost.CreateBuilder(
            "--environment=Testing", $"--contentRoot={AppContext.BaseDirectory}", $"--Data:Folder={DataFolder}", "--Logging:LogLevel:Default=Error"));
        await app.Services.GetRequiredService<Storage>().PrepareAsync(CancellationToken.None);
        return app;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
