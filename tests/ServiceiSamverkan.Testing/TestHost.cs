using System.Collections.Concurrent;
using Mediator;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application;
using ServiceiSamverkan.Application.Staff;
using ServiceiSamverkan.Infrastructure.Catalogue;
using ServiceiSamverkan.Infrastructure.Identity;
using ServiceiSamverkan.MultiTenant.Abstractions;

namespace ServiceiSamverkan.Testing;

/// <summary>
/// The product as it is served, in this process, on one engine with a data folder of its own. Its clock stands still until
/// <see cref="Now"/> is set. Limits are wide open; a test that asks about a limit gives its own setting.
/// </summary>
public sealed class TestHost : IAsyncDisposable
{
    public const string Password = "ett-provlosenord-for-alla";

    /// <summary>Monday 2 March 2026, nine o'clock in Stockholm.</summary>
    public static readonly DateTimeOffset Morning = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    private readonly DatabaseProvider _engine;
    private readonly string _catalogue = TestEngines.NewCatalogName();
    private readonly ClockFile _clock;
    private readonly WebApplicationFactory<Program> _factory;
    private readonly ConcurrentDictionary<(string, StaffRole), Task<string>> _staff = new();
    private readonly ConcurrentDictionary<(string, StaffRole, DateTimeOffset), Task<string>> _tokens = new();

    private TestHost(DatabaseProvider engine, IReadOnlyDictionary<string, string?> settings, Action<IServiceCollection>? replace)
    {
        _engine = engine;
        Folder = Directory.CreateTempSubdirectory("sis-test-").FullName;
        _clock = new(Path.Combine(Folder, "clock.txt"), Morning);
        var all = TestEngines.Settings(engine, Path.Combine(Folder, "data"), _catalogue);
        all["SIS_TEST_CLOCK"] = _clock.Path;
        all["Logging:LogLevel:Default"] = "Error";
        foreach (var limit in (string[])["AnonymousWritesPerMinute", "CodesPerMinute", "LoginsPerMinute"])
            all[$"Limits:{limit}"] = "1000000";
        foreach (var (name, value) in settings)
            all[name] = value;
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(web =>
        {
            web.UseEnvironment("Testing");
            foreach (var (name, value) in all)
                web.UseSetting(name, value);
            if (replace is not null)
                web.ConfigureTestServices(replace);
        });
    }

    /// <summary>Holds the data folder and the clock; removed with the host.</summary>
    public string Folder { get; }

    public TestTenants Tenants { get; private set; } = null!;

    public IServiceProvider Services => _factory.Services;

    /// <summary>What the product takes for the present instant.</summary>
    public DateTimeOffset Now
    {
        get => _clock.Now;
        set => _clock.Now = value;
    }

    /// <param name="engine">What the databases stand on.</param>
    /// <param name="settings">As in appsettings, "Limits:CodesPerMinute".</param>
    /// <param name="replace">Services that reach outside the product, such as name servers.</param>
    public static async Task<TestHost> StartAsync(DatabaseProvider engine = DatabaseProvider.Sqlite, IReadOnlyDictionary<string, string?>? settings = null, Action<IServiceCollection>? replace = null)
    {
        var host = new TestHost(engine, settings ?? new Dictionary<string, string?>(), replace);
        try
        {
            await PreparedData.CopyAsync(engine, () => PrepareAsync(engine), host.Origin);
            host.Tenants = await TestTenants.FindAsync(host.Services.GetRequiredService<TenantRegistry>());
            return host;
        }
        catch (Exception)
        {
            await host.DisposeAsync();
            throw;
        }
    }

    private PreparedData.Origin Origin => new(Path.Combine(Folder, "data"), _catalogue);

    /// <summary>A new product's data with the tenants, left behind.</summary>
    private static async Task<PreparedData.Origin> PrepareAsync(DatabaseProvider engine)
    {
        var host = new TestHost(engine, new Dictionary<string, string?>(), null);
        await TestTenants.AddAsync(host.Services.GetRequiredService<TenantRegistry>());
        await host._factory.DisposeAsync();
        TestEngines.LetGo();
        return host.Origin;
    }

    /// <summary>A stranger's client at the tenant: keeps cookies, follows no redirects.</summary>
    public HttpClient Client(Tenant tenant) => Client(tenant.Host);

    public HttpClient Client(string host) =>
        _factory.CreateClient(new() { BaseAddress = new($"http://{host}"), AllowAutoRedirect = false, HandleCookies = true });

    /// <summary>A client of the API that is signed in as someone with this role.</summary>
    public async Task<HttpClient> ApiClientAsync(Tenant tenant, StaffRole role)
    {
        var client = Client(tenant);
        client.DefaultRequestHeaders.Authorization = new("Bearer", await _tokens.GetOrAdd((tenant.Id, role, Now), _ => LoginAsync(tenant, role)));
        return client;
    }

    /// <summary>A browser's client that is signed in at the portal as someone with this role.</summary>
    public async Task<HttpClient> PortalClientAsync(Tenant tenant, StaffRole role)
    {
        var client = Client(tenant);
        await client.SignInAsync(await EmailOfAsync(tenant, role), Password);
        return client;
    }

    /// <summary>
    /// The address that someone with this role signs in with; the account is made at the first call. Its id and its stamp are
    /// the same at every tenant, as after a copied database: nothing but the tenant's own seal tells two sessions apart.
    /// </summary>
    public Task<string> EmailOfAsync(Tenant tenant, StaffRole role) => _staff.GetOrAdd((tenant.Id, role), _ => MakeAsync(tenant, role));

    /// <summary>Sends a command or a query at the tenant, as the system does.</summary>
    public Task<TResponse> SendAsync<TResponse>(Tenant tenant, IMessage message)
        where TResponse : IOutcome<TResponse> =>
        InAsync(tenant, async services => (TResponse)(await services.GetRequiredService<ISender>().Send((object)message))!);

    /// <summary>Runs work in a scope of its own, at the tenant.</summary>
    public async Task<T> InAsync<T>(Tenant tenant, Func<IServiceProvider, Task<T>> work)
    {
        Services.GetRequiredService<IMultiTenantContextSetter>().MultiTenantContext = new MultiTenantContext<Tenant>(tenant);
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public async ValueTask DisposeAsync()
    {
        await _factory.DisposeAsync();
        TestEngines.LetGo();
        await TestEngines.DropAsync(_engine, _catalogue);
        Directory.Delete(Folder, recursive: true);
    }

    private async Task<string> LoginAsync(Tenant tenant, StaffRole role) => await Client(tenant).LoginAsync(await EmailOfAsync(tenant, role), Password);

    private Task<string> MakeAsync(Tenant tenant, StaffRole role) => InAsync(tenant, async services =>
    {
        var email = $"{role}@{tenant.Identifier}.example".ToLowerInvariant();
        var id = new Guid($"acc00000-0000-4000-8000-{(int)role:D12}");
        var made = await services.GetRequiredService<IStaffAccounts>()
            .CreateAsync(new(id, email, $"{role} i {tenant.Identifier}", Password, new HashSet<StaffRole> { role }), CancellationToken.None);
        if (made.Error is not null)
            throw new InvalidOperationException(made.Error.ToString());
        await services.GetRequiredService<ITenantDb>().Set<StaffAccount>().Where(a => a.Id == id).ExecuteUpdateAsync(set => set.SetProperty(a => a.SecurityStamp, $"{role}"));
        return email;
    });
}
