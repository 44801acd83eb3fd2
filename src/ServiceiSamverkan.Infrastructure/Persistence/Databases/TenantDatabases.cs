using System.Collections.Concurrent;
using ServiceiSamverkan.Application.Tenants;

namespace ServiceiSamverkan.Infrastructure.Persistence.Databases;

/// <summary>The databases of all tenants, each with options, contexts and gate of its own, so that none can be taken for another.</summary>
internal sealed class TenantDatabases(DatabaseAddresses addresses)
{
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<string, TenantDatabase> _databases = new(StringComparer.Ordinal);

    public TenantDatabase Of(Tenant tenant) => _databases.GetOrAdd(tenant.Id, _ => new(tenant, addresses));

    /// <summary>Follows what the catalogue now says: lets go of what is in maintenance or has moved.</summary>
    public void Follow(IReadOnlyList<Tenant> tenants)
    {
        foreach (var tenant in tenants)
        {
            if (!_databases.TryGetValue(tenant.Id, out var database))
                continue;
            if (!database.IsAt(tenant))
            {
                database.Close();
                _databases.TryRemove(tenant.Id, out _);
            }
            else if (tenant.State is TenantState.Maintenance or TenantState.Closed)
            {
                database.Close();
            }
            else
            {
                database.Reopen();
            }
        }
    }

    public void LetGoOfIdle()
    {
        foreach (var database in _databases.Values)
            database.LetGoWhenIdle(Idle);
    }
}
