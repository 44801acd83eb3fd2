using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Infrastructure.Catalogue;
using ServiceiSamverkan.Infrastructure.Persistence;

namespace ServiceiSamverkan.Infrastructure.Due;

/// <summary>
/// When each tenant is next to be looked at for work that is due, so that idle ones are left alone. Only a hint: what is due
/// stands in the tenant's own database. Every change in a tenant lowers it before it is committed; a pass raises it when it
/// found nothing to do, never past the next morning, so that a hint that was lost costs a day at most.
/// </summary>
internal sealed partial class DueHints(
    PooledDbContextFactory<CatalogDbContext> catalogs, ITenantDirectory directory, TimeProvider clock, ILogger<DueHints> logger)
{
    /// <summary>A hint stays low for this long after a change: longer than any commit takes, so that no pass can come between the two.</summary>
    private static readonly TimeSpan Hold = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _lowered = new(StringComparer.Ordinal);
    private bool _hasLooked;

    /// <summary>Tenants that may have something due. The first time in a process that is all of them.</summary>
    /// <param name="tenantIdentifier">One tenant, due or not; null for all.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    public async Task<IReadOnlyList<Tenant>> DueAsync(string? tenantIdentifier, CancellationToken cancellationToken)
    {
        var served = directory.All.Where(t => t.State == TenantState.Active);
        if (tenantIdentifier is not null)
            return [.. served.Where(t => string.Equals(t.Identifier, tenantIdentifier, StringComparison.OrdinalIgnoreCase))];
        if (!_hasLooked)
        {
            _hasLooked = true;
            return [.. served];
        }

        var now = clock.GetUtcNow();
        await using var catalog = await catalogs.CreateDbContextAsync(cancellationToken);
        var due = await catalog.Set<TenantRow>().Where(t => t.LookAt == null || t.LookAt <= now).Select(t => t.Id).ToHashSetAsync(cancellationToken);
        return [.. served.Where(t => due.Contains(t.Id))];
    }

    /// <summary>Something in the tenant is about to change. Written once in a while, however many changes there are.</summary>
    public async ValueTask LowerAsync(string tenantId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (_lowered.TryGetValue(tenantId, out var last) && last <= now && now - last < Hold / 2)
            return;
        try
        {
            await using var catalog = await catalogs.CreateDbContextAsync(cancellationToken);
            await catalog.Set<TenantRow>().Where(t => t.Id == tenantId)
                .ExecuteUpdateAsync(set => set.SetProperty(t => t.LookAt, now).SetProperty(t => t.ChangedAt, now), cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The change is worth more than the hint, which the next morning makes good.
            LogNotLowered(e, tenantId);
        }

        _lowered[tenantId] = now;
    }

    /// <summary>Nothing was due at these tenants; one that was changed a short while ago stays low.</summary>
    public async Task RaiseAsync(IReadOnlyDictionary<string, DateTimeOffset> next, CancellationToken cancellationToken)
    {
        var settled = clock.GetUtcNow() - Hold;
        await using var catalog = await catalogs.CreateDbContextAsync(cancellationToken);
        foreach (var alike in next.GroupBy(n => n.Value, n => n.Key))
        {
            string[] ids = [.. alike];
            await catalog.Set<TenantRow>().Where(t => ids.Contains(t.Id) && (t.ChangedAt == null || t.ChangedAt <= settled))
                .ExecuteUpdateAsync(set => set.SetProperty(t => t.LookAt, alike.Key), cancellationToken);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The catalogue could not be told that {TenantId} has changed; its mail may wait until the morning.")]
    private partial void LogNotLowered(Exception exception, string tenantId);
}
