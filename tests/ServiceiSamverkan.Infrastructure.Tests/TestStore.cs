using Mediator;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Infrastructure.Catalogue;
using ServiceiSamverkan.Infrastructure.Provisioning;
using ServiceiSamverkan.Infrastructure.Time;
using ServiceiSamverkan.MultiTenant.Abstractions;

namespace ServiceiSamverkan.Infrastructure.Tests;

/// <summary>A catalogue and its tenants on one engine, without the web: what the host and the command line stand on.</summary>
public sealed class TestStore : IAsyncDisposable
{
    private readonly string _catalogue = TestEngines.NewCatalogName();
    private readonly Dictionary<string, string?> _settings;

    private TestStore(DatabaseProvider provider)
    {
        Provider = provider;
        Folder = Directory.CreateTempSubdirectory("sis-it-").FullName;
        _settings = TestEngines.Settings(provider, Folder, _catalogue);
        Services = Build();
    }

    public DatabaseProvider Provider { get; }

    public string Folder { get; }

    public ServiceProvider Services { get; }

    public TenantRegistry Registry => Services.GetRequiredService<TenantRegistry>();

    internal TenantDirectory Tenants => Services.GetRequiredService<TenantDirectory>();

    public IIdSource Ids => Services.GetRequiredService<IIdSource>();

    public static async Task<TestStore> StartAsync(DatabaseProvider provider)
    {
        var store = new TestStore(provider);
        await store.Services.GetRequiredService<Storage>().PrepareAsync(CancellationToken.None);
        return store;
    }

    /// <summary>Another process on the same databases.</summary>
    public ServiceProvider Build() => new ServiceCollection()
        .AddLogging()
        .AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = "Testing" })
        .AddSingleton(TimeProvider.System)
        .AddSingleton<IIdSource, Version7Ids>()
        .AddScoped<ICaller, TestCaller>()
        .AddInfrastructure(new ConfigurationBuilder().AddInMemoryCollection(_settings).Build())
        .RemoveAll<IRecordEvents>()
        .BuildServiceProvider(validateScopes: true);

    public Tenant Draft(string identifier, string? id = null)
    {
        var (server, database) = Registry.PlaceFor(identifier);
        return new()
        {
            Id = id ?? Ids.Next().ToString(),
            Identifier = identifier,
            Name = identifier,
            Kind = TenantKind.Municipality,
            Host = $"{identifier}.localhost",
            Code = identifier.ToUpperInvariant()[..Math.Min(identifier.Length, Tenant.CodeMaxLength)],
            Server = server,
            Database = database,
        };
    }

    public async Task<Tenant> AddTenantAsync(string identifier = "norsjo") => (await Registry.AddAsync(Draft(identifier), CancellationToken.None)).Value;

    /// <summary>A request of its own at the tenant.</summary>
    public async Task<T> InAsync<T>(Tenant tenant, Func<IServiceProvider, Task<T>> work)
    {
        Services.GetRequiredService<IMultiTenantContextSetter>().MultiTenantContext = new MultiTenantContext<Tenant>(tenant);
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public Task InAsync(Tenant tenant, Func<TenantDbContext, Task> work) => InAsync(tenant, async services =>
    {
        await work(services.GetRequiredService<TenantDbContext>());
        return 0;
    });

    /// <summary>Runs work as the handler of a command.</summary>
    public Task<Result> WriteAsync(Tenant tenant, Func<TenantDbContext, Task<Result>> work, IBaseCommand? command = null) => InAsync(tenant, async services =>
    {
        var db = services.GetRequiredService<TenantDbContext>();
        return await services.GetRequiredService<IUnitOfWork>().RunAsync(command ?? new SomeCommand(), async _ => await work(db), CancellationToken.None);
    });

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        await TestEngines.DropAsync(Provider, _catalogue);
        Directory.Delete(Folder, recursive: true);
    }

    public sealed record SomeCommand(Guid Id = default) : ICommand<Result>;

    public sealed record QuietCommand : ICommand<Result>, ILeavesPublicPages;

    private sealed class TestCaller : ICaller
    {
        public CallerKind Kind => CallerKind.Staff;

        public Guid? StaffId => new Guid("00000000-0000-7000-8000-000000000001");

        public string? Name => "Siv Sekreterare";

        public IReadOnlySet<ServiceiSamverkan.Domain.Staff.StaffRole> Roles { get; } =
            new HashSet<ServiceiSamverkan.Domain.Staff.StaffRole> { ServiceiSamverkan.Domain.Staff.StaffRole.Secretary };

        public string Language => "sv";

        public string RequestId => "request-1";
    }
}
