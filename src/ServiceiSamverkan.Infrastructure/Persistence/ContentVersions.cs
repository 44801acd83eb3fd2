using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Infrastructure.Persistence.Databases;
using ServiceiSamverkan.MultiTenant.Abstractions;

namespace ServiceiSamverkan.Infrastructure.Persistence;

/// <summary>Keeps each tenant's content version for two seconds of real time: a frozen test clock must not freeze pages.</summary>
internal sealed class ContentVersions(IMultiTenantContextAccessor<Tenant> accessor, TenantDatabases databases) : IContentVersions
{
    private const int KeptMilliseconds = 2000;

    private readonly ConcurrentDictionary<string, Reading> _known = new(StringComparer.Ordinal);

    public ValueTask<long> CurrentAsync(CancellationToken cancellationToken)
    {
        var tenant = accessor.MultiTenantContext.TenantInfo ?? throw new InvalidOperationException("There is no tenant here.");
        return _known.TryGetValue(tenant.Id, out var known) && Environment.TickCount64 - known.At < KeptMilliseconds
            ? ValueTask.FromResult(known.Number)
            : new(ReadAsync(tenant, cancellationToken));
    }

    /// <summary>This host has changed something itself.</summary>
    public void Raised(Tenant tenant, long number) => Keep(tenant, number);

    private async Task<long> ReadAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        var database = databases.Of(tenant);
        long number;
        var db = database.Open();
        try
        {
            number = await db.Set<ContentVersion>().Select(v => v.Number).SingleAsync(cancellationToken);
        }
        finally
        {
            await db.DisposeAsync();
            database.Release();
        }

        return Keep(tenant, number);
    }

    /// <summary>A reading begun before a change may end after it: the number never goes back.</summary>
    private long Keep(Tenant tenant, long number)
    {
        var now = Environment.TickCount64;
        return _known.AddOrUpdate(tenant.Id, new Reading(number, now), (_, old) => new(Math.Max(old.Number, number), now)).Number;
    }

    private readonly record struct Reading(long Number, long At);
}
