using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Infrastructure.Persistence;

namespace ServiceiSamverkan.Infrastructure.Provisioning;

/// <summary>Writing of the stamp: by provisioning and migration alone.</summary>
internal static class Stamps
{
    public static async Task SetAsync(TenantDbContext db, Tenant tenant, CancellationToken cancellationToken)
    {
        var schema = db.Database.GetMigrations().Last();
        var stamp = await db.Set<TenantStamp>().SingleOrDefaultAsync(cancellationToken);
        if (stamp is null)
            db.Add(new TenantStamp { TenantId = tenant.Id, Schema = schema });
        else if (stamp.TenantId != tenant.Id)
            throw new DatabaseUnavailableException($"The database at {tenant.Identifier}'s place is stamped for tenant {stamp.TenantId}, and is left alone.");
        else
            stamp.Schema = schema;
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The stamp as it stands, whatever the version of the rest.</summary>
    public static Task<TenantStamp?> ReadAsync(TenantDbContext db, CancellationToken cancellationToken) =>
        db.Set<TenantStamp>().AsNoTracking().SingleOrDefaultAsync(cancellationToken);
}
