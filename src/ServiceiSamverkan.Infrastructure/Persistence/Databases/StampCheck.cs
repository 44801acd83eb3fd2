using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Tenants;

namespace ServiceiSamverkan.Infrastructure.Persistence.Databases;

/// <summary>Whether a database is the tenant's own, and of this program's version.</summary>
internal static class StampCheck
{
    /// <exception cref="DatabaseUnavailableException">It is not, and says why.</exception>
    public static void Refuse(TenantDbContext db, Tenant tenant)
    {
        if (Read(db, tenant) is not { } stamp)
            throw new DatabaseUnavailableException($"The database of {tenant.Identifier} bears no stamp: it may be any tenant's, and is not opened.");
        if (stamp.TenantId != tenant.Id)
            throw new DatabaseUnavailableException($"The database at {tenant.Identifier}'s place is stamped for tenant {stamp.TenantId}, and is not opened.");
        var known = db.Database.GetMigrations().ToList();
        if (!known.Contains(stamp.Schema, StringComparer.Ordinal))
            throw new DatabaseUnavailableException($"The database of {tenant.Identifier} was written by a newer version ({stamp.Schema}), and is not opened.");
        if (stamp.Schema != known[^1])
            throw new DatabaseUnavailableException($"The database of {tenant.Identifier} is at {stamp.Schema} and has to be migrated to {known[^1]} first.");
    }

    /// <summary>Null when there is none.</summary>
    private static TenantStamp? Read(TenantDbContext db, Tenant tenant)
    {
        try
        {
            return db.Set<TenantStamp>().AsNoTracking().SingleOrDefault();
        }
        catch (Exception e) when (DatabaseFaults.IsUnavailable(e))
        {
            throw new DatabaseUnavailableException($"The database of {tenant.Identifier} cannot be read: {e.Message}", e);
        }
        catch (System.Data.Common.DbException)
        {
            // No such table: whatever it is, it is not a tenant's database.
            return null;
        }
    }
}
