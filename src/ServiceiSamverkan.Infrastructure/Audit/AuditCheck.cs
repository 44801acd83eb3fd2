using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Domain.Audit;
using ServiceiSamverkan.Infrastructure.Persistence;

namespace ServiceiSamverkan.Infrastructure.Audit;

/// <summary>Reads the audit log along its chain and says where it does not hold.</summary>
internal static class AuditCheck
{
    public static async Task<IReadOnlyList<string>> FindingsAsync(TenantDbContext db, CancellationToken cancellationToken)
    {
        List<string> findings = [];
        AuditSeal? previous = null;
        foreach (var link in await db.Set<AuditSeal>().AsNoTracking().OrderBy(s => s.Number).ToListAsync(cancellationToken))
        {
            // One batch at a time: a log may be long.
            var entries = await db.Set<AuditEntry>().AsNoTracking().Where(e => e.Seal == link.Number).ToListAsync(cancellationToken);
            if (!link.Holds(previous, entries))
                findings.Add($"The audit log does not hold at seal {link.Number}, of {link.SealedAt:u}: rows were changed, removed or added.");
            previous = link;
        }

        var last = previous?.Number ?? 0;
        if (await db.Set<AuditEntry>().AnyAsync(e => e.Seal > last, cancellationToken))
            findings.Add($"The audit log names a seal past {last}, the last that there is.");
        return findings;
    }
}
