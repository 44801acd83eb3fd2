using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Infrastructure.Persistence;
using ServiceiSamverkan.Infrastructure.Persistence.Databases;

namespace ServiceiSamverkan.Infrastructure.Catalogue;

/// <summary>The whole catalogue in memory. While it cannot be read, the tenants of the last good reading go on being served.</summary>
internal sealed partial class TenantDirectory(
    PooledDbContextFactory<CatalogDbContext> catalogs, TenantDatabases databases, ILogger<TenantDirectory> logger) : ITenantDirectory, IDisposable
{
    private readonly SemaphoreSlim _reading = new(1, 1);
    private volatile Snapshot _snapshot = new(-1, []);
    private volatile bool _isCurrent;

    public IReadOnlyList<Tenant> All => _snapshot.All;

    public bool IsCurrent => _isCurrent;

    public Tenant? FindByHost(string host) => _snapshot.ByHost.GetValueOrDefault(host);

    public Tenant? FindById(string id) => _snapshot.ById.GetValueOrDefault(id);

    /// <summary>Asks for the catalogue's number, and reads all of it when that has changed.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await _reading.WaitAsync(cancellationToken);
        try
        {
            await using var catalog = await catalogs.CreateDbContextAsync(cancellationToken);
            var number = await catalog.Set<CatalogVersion>().Select(v => v.Number).SingleAsync(cancellationToken);
            if (number != _snapshot.Number)
            {
                var rows = await catalog.Set<TenantRow>().AsNoTracking().Where(t => t.IsProvisioned).OrderBy(t => t.Identifier).ToListAsync(cancellationToken);
                _snapshot = new(number, [.. rows.Select(r => r.ToTenant())]);
                databases.Follow(_snapshot.All);
            }

            _isCurrent = true;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            if (_isCurrent)
                LogAway(e);
            _isCurrent = false;
        }
        finally
        {
            _reading.Release();
        }
    }

    public void Dispose() => _reading.Dispose();

    [LoggerMessage(LogLevel.Error, "The catalogue cannot be read; the tenants of the last reading go on being served.")]
    private partial void LogAway(Exception exception);

    private sealed record Snapshot(long Number, Tenant[] All)
    {
        public FrozenDictionary<string, Tenant> ByHost { get; } = All
            .SelectMany(t => t.OtherHosts.Prepend(t.Host).Select(h => (Host: h, Tenant: t)))
            .ToFrozenDictionary(h => h.Host, h => h.Tenant, StringComparer.OrdinalIgnoreCase);

        public FrozenDictionary<string, Tenant> ById { get; } = All.ToFrozenDictionary(t => t.Id, StringComparer.OrdinalIgnoreCase);
    }
}
