using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Infrastructure.Persistence.Engines;
using ServiceiSamverkan.Infrastructure.Persistence.Writing;

namespace ServiceiSamverkan.Infrastructure.Persistence.Databases;

/// <summary>
/// One tenant's database as this process has it: opened at the first use, after its stamp has been read, and let go of
/// when nobody has used it for a while or when it is to be worked on. Its options are made once; its contexts are its own.
/// </summary>
internal sealed class TenantDatabase(Tenant tenant, DatabaseAddresses addresses)
{
    private const int PooledContexts = 8;

    private readonly Lock _lock = new();
    private readonly DbContextOptions<TenantDbContext> _options = EngineOptions.For<TenantDbContext>(addresses.Provider, addresses.Of(tenant), addresses.MaxBatchSize);
    private PooledDbContextFactory<TenantDbContext>? _contexts;
    private FileLock? _hold;
    private int _leases;
    private long _usedAt;
    private bool _isClosing;

    public DatabaseProvider Provider => addresses.Provider;

    /// <summary>One writer at a time: on SQLite always, elsewhere when writers have stood in each other's way.</summary>
    public WriteGate Gate { get; } = new();

    /// <summary>Null on the servers, which have group commit of their own.</summary>
    public LogFlush? Log { get; } = addresses.Provider == DatabaseProvider.Sqlite ? new(addresses.FileOf(tenant)) : null;

    public bool IsAt(Tenant other) => (tenant.Server, tenant.Database) == (other.Server, other.Database);

    /// <summary>Each context is one use, ended by <see cref="Release"/>.</summary>
    public TenantDbContext Open()
    {
        lock (_lock)
        {
            if (_isClosing)
                throw new DatabaseUnavailableException($"The database of {tenant.Identifier} is being worked on.");
            _contexts ??= Check();
            _leases++;
            return _contexts.CreateDbContext();
        }
    }

    public void Release()
    {
        lock (_lock)
        {
            _usedAt = Environment.TickCount64;
            _leases--;
            if (_isClosing && _leases == 0)
                LetGo();
        }
    }

    /// <summary>No new use until <see cref="Reopen"/>; the last one that runs lets go of the files.</summary>
    public void Close()
    {
        lock (_lock)
        {
            _isClosing = true;
            if (_leases == 0)
                LetGo();
        }
    }

    public void Reopen()
    {
        lock (_lock)
            _isClosing = false;
    }

    public void LetGoWhenIdle(TimeSpan idle)
    {
        lock (_lock)
        {
            if (_contexts is not null && _leases == 0 && Environment.TickCount64 - _usedAt > idle.TotalMilliseconds)
                LetGo();
        }
    }

    private PooledDbContextFactory<TenantDbContext> Check()
    {
        var hold = addresses.Provider == DatabaseProvider.Sqlite ? HoldFile(addresses.FileOf(tenant)) : null;
        try
        {
            using var db = new TenantDbContext(_options);
            StampCheck.Refuse(db, tenant);
        }
        catch (Exception)
        {
            hold?.Dispose();
            throw;
        }

        _hold = hold;
        _usedAt = Environment.TickCount64;
        return new(_options, PooledContexts);
    }

    private FileLock HoldFile(string file)
    {
        if (!File.Exists(file))
            throw new DatabaseUnavailableException($"The database of {tenant.Identifier} is not there.");
        return FileLock.TryShared(LockOf(file)) ?? throw new DatabaseUnavailableException($"The database of {tenant.Identifier} is being worked on.");
    }

    /// <summary>The file that is locked for as long as the database's own file is in use.</summary>
    public static string LockOf(string file) => $"{file}.lock";

    private void LetGo()
    {
        _contexts = null;
        if (addresses.Provider == DatabaseProvider.Sqlite)
        {
            using var pooled = new SqliteConnection(addresses.Of(tenant));
            SqliteConnection.ClearPool(pooled);
        }

        _hold?.Dispose();
        _hold = null;
    }
}
