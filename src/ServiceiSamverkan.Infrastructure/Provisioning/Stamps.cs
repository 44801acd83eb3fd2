using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Infrastructure.Persistence;
using ServiceiSamverkan.Infrastructure.Time;

namespace ServiceiSamverkan.Infrastructure.Provisioning;

/// <summary>The stamp as provisioning and migration see it: nothing else writes it.</summary>
internal static class Stamps
{
    public static async Task SetAsync(TenantDbContext db, Tenant tenant, CancellationToken cancellationToken)
    {
        var schema = db.Database.GetMigrations().Last();
        var stamp = await db.Set<TenantStamp>().SingleOrDefaultAsync(cancellationToken);
        if (stamp is null)
            Begin(db, tenant, schema);
        else if (stamp.TenantId != tenant.Id)
            throw new DatabaseUnavailableException($"The database at {tenant.Identifier}'s place is stamped for tenant {stamp.TenantId}, and is left alone.");
        else
            stamp.Schema = schema;
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>A new database has its stamp, and the priority areas that needs are sorted by until the tenant has others.</summary>
    private static void Begin(TenantDbContext db, Tenant tenant, string schema)
    {
        db.Add(new TenantStamp { TenantId = tenant.Id, Schema = schema });
        var (programme, areas) = FirstServiceProgramme.Create(new Version7Ids(TimeProvider.System));
        db.Add(programme);
        db.AddRange(areas);
    }

    public static async Task<bool> IsBehindAsync(TenantDbContext db, Tenant tenant, CancellationToken cancellationToken)
    {
        var stamp = await db.Set<TenantStamp>().AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        if (stamp?.TenantId != tenant.Id)
            throw new DatabaseUnavailableException($"The database at {tenant.Identifier}'s place is not stamped as its own, and is left alone.");
        var known = db.Database.GetMigrations().ToList();
        return known.Contains(stamp.Schema, StringComparer.Ordinal)
            ? stamp.Schema != known[^1]
            : throw new DatabaseUnavailableException($"The database of {tenant.Identifier} was written by a newer version ({stamp.Schema}), and is left alone.");
    }
}
