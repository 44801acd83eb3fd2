using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Application.Places;

/// <summary>What kinds of service are called in the reader's language.</summary>
public static class ServiceLabels
{
    public static async Task<ServiceKindItem[]> ServiceLabelsAsync(this ITenantDb db, string language, CancellationToken cancellationToken)
    {
        var own = await db.Set<ServiceKind>().AsNoTracking().OrderBy(k => k.Key).Select(k => new { k.Key, k.Label }).ToListAsync(cancellationToken);
        return
        [
            .. ServiceKind.BuiltIn.Select(b => new ServiceKindItem(b.Key, b.Name.In(language))),
            .. own.Select(k => new ServiceKindItem(k.Key, k.Label.In(language))),
        ];
    }
}
