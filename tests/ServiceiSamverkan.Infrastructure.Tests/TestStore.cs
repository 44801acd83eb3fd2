using Mediator;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Npgsql;
using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Infrastructure.Catalogue;
using ServiceiSamverkan.Infrastructure.Provisioning;
using ServiceiSamverkan.Infrastructure.Time;
using ServiceiSamverkan.MultiTenant.Abstractions;

namespace ServiceiSamverkan.Infrastructure.Tests;

/// <summary>A catalogue and its tenants on one engine, without the web: what the host and the command line stand on.</summary>
public sealed class TestStore : IAsyncDisposable
{
    private static int _made;

    private readonly string _catalogue = $"sis_it_{Environment.ProcessId}_{Interlocked.Increment(ref _made)}";
    private readonly Dictionary<string, string?> _settings;

    private TestStore(DatabaseProvider provider, string? folder)
    {
        Provider = provider;
        Folder = folder ?? Directory.CreateTempSubdirectory("sis-it-").FullName;
        _settings = Engines.Settings(provider, Folder, _catalogue);
        Services = Build();
    }

    public DatabaseProvider Provider { get; }

    public string Folder { get; }

    public ServiceProvider Services { get; private set; }

    public TenantRegistry Registry => Services.GetRequiredService<TenantRegistry>();

    internal TenantDirectory Tenants => Services.GetRequiredService<TenantDirectory>();

    public IIdSource Ids => Services.GetRequiredService<IIdSource>();

    public static async Task<TestStore> StartAsync(DatabaseProvider provider, string? folder = null)
    {
        var store = new TestStore(provider, folder);
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
        if (Provider == DatabaseProvider.PostgreSql)
            await DropAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private async Task DropAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await using var server = NpgsqlDataSource.Create(Engines.PostgreSql());
        List<string> names = [];
        await using (var list = server.CreateCommand("SELECT datname FROM pg_database WHERE datname LIKE $1"))
        {
            list.Parameters.AddWithValue(_catalogue.Replace("_", "\\_") + "%");
            await using var reader = await list.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                names.Add(reader.GetString(0));
        }

        foreach (var name in names.Where(n => n == _catalogue || n.StartsWith(_catalogue + "_", StringComparison.Ordinal)))
        {
            await using var drop = server.CreateCommand($"DROP DATABASE {new NpgsqlCommandBuilder().QuoteIdentifier(name)} WITH (FORCE)");
            await drop.ExecuteNonQueryAsync();
        }
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
