using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ServiceiSamverkan.Browser.Tests;

/// <summary>
/// The product as run.sh serves it, in a process of its own with the demo's content in a folder of its own, and a real
/// browser. Shared by all tests of the assembly, which only read.
/// </summary>
public sealed class BrowserHost : IAsyncLifetime
{
    public const string Municipality = "pilot-a";
    public const string RegionName = "vasterbotten";
    private const string Password = "ett-provlosenord-for-alla";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly string _folder = Directory.CreateTempSubdirectory("sis-browser-").FullName;
    private readonly int _port = FreePort();
    private Process? _product;
    private IPlaywright? _playwright;

    public IBrowser Browser { get; private set; } = null!;

    /// <param name="tenant">Identifier of a tenant; null for the bare host.</param>
    public string Origin(string? tenant) => tenant is null ? $"http://localhost:{_port}" : $"http://{tenant}.localhost:{_port}";

    public async ValueTask InitializeAsync()
    {
        _product = Start();
        await UntilReadyAsync();
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("SIS_TEST_CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>The cookies of somebody who is signed in, to open contexts with.</summary>
    public async Task<string> SignInAsync(string tenant, string who)
    {
        await using var context = await Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{Origin(tenant)}/logga-in");
        await page.FillAsync("[name='Input.Email']", $"{who}@{tenant}.example");
        await page.FillAsync("[name='Input.Password']", Password);
        await page.ClickAsync("main button[type=submit]");
        page.Url.Should().NotContain("/logga-in", "{0} can sign in", who);
        return await context.StorageStateAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
            await Browser.CloseAsync();
        _playwright?.Dispose();
        if (_product is { HasExited: false })
        {
            _product.Kill(entireProcessTree: true);
            await _product.WaitForExitAsync();
        }

        _product?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location]) { WorkingDirectory = _folder };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = $"http://127.0.0.1:{_port}";
        start.Environment["Public__Port"] = $"{_port}";
        start.Environment["Data__Folder"] = Path.Combine(_folder, "data");
        start.Environment["Demo__Password"] = Password;
        start.Environment["Logging__LogLevel__Default"] = "Error";
        start.Environment["Mail__SweepSeconds"] = "5";
        start.Environment["Limits__LoginsPerMinute"] = "1000";
        start.Environment["Limits__CodesPerMinute"] = "10000";
        return Process.Start(start)!;
    }

    private async Task UntilReadyAsync()
    {
        using var client = new HttpClient();
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience; await Task.Delay(TimeSpan.FromMilliseconds(300)))
        {
            try
            {
                if ((await client.GetAsync($"http://127.0.0.1:{_port}/health/ready")).StatusCode == HttpStatusCode.OK)
                    return;
            }
            catch (HttpRequestException)
            {
                _product!.HasExited.Should().BeFalse("the product starts");
            }
        }

        throw new TimeoutException("The product was not ready in time.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
