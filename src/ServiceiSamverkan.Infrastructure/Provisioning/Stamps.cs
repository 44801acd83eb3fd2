using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Infrastructure.Persistence;
using ServiceiSamverkan.Infrastructure.Time;

namespace ServiceiSamverkan.Infrastructure.Provisioning;

/// <summary>Writing of the stamp: by provisioning and migration alone.</summary>
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

    /// <summary>The stamp as it stands, whatever the version of the rest.</summary>
    public static Task<TenantStamp?> ReadAsync(TenantDbContext db, CancellationToken cancellationToken) =>
        db.Set<TenantStamp>().AsNoTracking().SingleOrDefaultAsync(cancellationToken);
}
