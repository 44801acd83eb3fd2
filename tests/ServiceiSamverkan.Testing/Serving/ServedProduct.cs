using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using ServiceiSamverkan.Api.Hosting;
using ServiceiSamverkan.Infrastructure.Catalogue;
using ServiceiSamverkan.Infrastructure.Provisioning;
using ServiceiSamverkan.MultiTenant.Abstractions;

namespace ServiceiSamverkan.Testing.Serving;

/// <summary>
/// A data folder and databases of their own with the test's tenants, for as many processes of the product as a test starts
/// on them. What the test prepares and looks at itself, it does beside them with the product's own services.
/// </summary>
public sealed class ServedProduct : IAsyncDisposable
{
    private readonly string _catalogue = TestEngines.NewCatalogName();
    private readonly Dictionary<string, string?> _settings;
    private readonly List<ServedProcess> _processes = [];
    private readonly ClockFile _clock;

    private ServedProduct(DatabaseProvider engine, IReadOnlyDictionary<string, string?> settings)
    {
        Engine = engine;
        Folder = Directory.CreateTempSubdirectory("sis-served-").FullName;
        _clock = new(Path.Combine(Folder, "clock.txt"), TestHost.Morning);
        _settings = TestEngines.Settings(engine, DataFolder, _catalogue);
        _settings["ASPNETCORE_ENVIRONMENT"] = ProductHost.Testing;
        _settings["SIS_TEST_CLOCK"] = _clock.Path;
        foreach (var limit in (string[])["AnonymousWritesPerMinute", "CodesPerMinute", "LoginsPerMinute"])
            _settings[$"Limits:{limit}"] = "1000000";
        foreach (var (name, value) in settings)
            _settings[name] = value;
    }

    public DatabaseProvider Engine { get; }

    /// <summary>Holds the data folder and the clock; removed with the product.</summary>
    public string Folder { get; }

    public string DataFolder => Path.Combine(Folder, "data");

    public TestTenants Tenants { get; private set; } = null!;

    /// <summary>What all processes take for the present instant.</summary>
    public DateTimeOffset Now
    {
        get => _clock.Now;
        set => _clock.Now = value;
    }

    public string FileOf(Tenant tenant) => Path.Combine(DataFolder, "tenants", $"{tenant.Database}.db");

    /// <param name="engine">Where the databases are.</param>
    /// <param name="settings">Of every process, as in appsettings: "Mail:Host".</param>
    public static async Task<ServedProduct> MakeAsync(DatabaseProvider engine = DatabaseProvider.Sqlite, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var product = new ServedProduct(engine, settings ?? new Dictionary<string, string?>());
        try
        {
            await using var app = await product.OpenAsync();
            product.Tenants = await TestTenants.AddAsync(app.Services.GetRequiredService<TenantRegistry>());
            return product;
        }
        catch (Exception)
        {
            await product.DisposeAsync();
            throw;
        }
    }

    /// <summary>A process that is not started yet. On SQLite one at a time may run.</summary>
    /// <param name="more">Settings of this process alone.</param>
    public ServedProcess Process(IReadOnlyDictionary<string, string?>? more = null)
    {
        var settings = new Dictionary<string, string?>(_settings);
        foreach (var (name, value) in more ?? new Dictionary<string, string?>())
            settings[name] = value;
        var process = new ServedProcess(settings);
        _processes.Add(process);
        return process;
    }

    /// <summary>The product's services on the same databases, in this process, without web and jobs.</summary>
    public async Task<WebApplication> OpenAsync()
    {
        var app = ProductHost.Build(ProductHost.CreateBuilder(
            ["--environment=Testing", $"--contentRoot={AppContext.BaseDirectory}", "--Logging:LogLevel:Default=Error", .. _settings.Select(s => $"--{s.Key}={s.Value}")]));
        await app.Services.GetRequiredService<Storage>().PrepareAsync(CancellationToken.None);
        return app;
    }

    /// <summary>Runs work beside the processes, in a scope of its own at the tenant.</summary>
    public async Task<T> InAsync<T>(Tenant tenant, Func<IServiceProvider, Task<T>> work)
    {
        await using var app = await OpenAsync();
        return await InAsync(app.Services, tenant, work);
    }

    /// <summary>The same with services that are open already.</summary>
    public static async Task<T> InAsync<T>(IServiceProvider services, Tenant tenant, Func<IServiceProvider, Task<T>> work)
    {
        services.GetRequiredService<IMultiTenantContextSetter>().MultiTenantContext = new MultiTenantContext<Tenant>(tenant);
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    /// <summary>What <c>sis check</c> finds in any of the tenants; nothing is good.</summary>
    public async Task<IReadOnlyList<string>> CheckAsync()
    {
        await using var app = await OpenAsync();
        var check = app.Services.GetRequiredService<TenantCheck>();
        List<string> found = [];
        foreach (var tenant in Tenants.All)
            found.AddRange(await check.RunAsync(tenant, CancellationToken.None));
        return found;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in _processes)
            await process.DisposeAsync();
        SqliteConnection.ClearAllPools();
        await TestEngines.DropAsync(Engine, _catalogue);
        Directory.Delete(Folder, recursive: true);
    }
}
