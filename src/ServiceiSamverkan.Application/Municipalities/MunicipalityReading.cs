using ServiceiSamverkan.Domain.Municipalities;

namespace ServiceiSamverkan.Application.Municipalities;

internal static class MunicipalityReading
{
    /// <summary>As it stands, or as it is before anything was said; not tracked.</summary>
    public static async Task<Municipality> MunicipalityAsync(this ITenantDb db, CancellationToken cancellationToken) =>
        await db.Set<Municipality>().AsNoTracking().SingleOrDefaultAsync(cancellationToken) ?? Municipality.Unsaid();
}
