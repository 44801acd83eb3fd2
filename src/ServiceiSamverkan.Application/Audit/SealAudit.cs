using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Audit;

namespace ServiceiSamverkan.Application.Audit;

/// <summary>Seals what the audit log has gathered since the last seal, a batch at most.</summary>
public sealed record SealAudit : ICommand<Result<AuditSealed>>, ILeavesPublicPages, ILeavesNoAudit
{
    public const int Batch = 1000;
}

/// <param name="Number">0 when there was nothing to seal.</param>
/// <param name="Hash">In hexadecimal; to be kept outside the database.</param>
public sealed record AuditSealed(int Number, int Count, string Hash);

public sealed class SealAuditHandler(ITenantDb db, TimeProvider clock) : ICommandHandler<SealAudit, Result<AuditSealed>>
{
    public async ValueTask<Result<AuditSealed>> Handle(SealAudit command, CancellationToken cancellationToken)
    {
        var log = db.Set<AuditEntry>();
        var entries = await log.AsNoTracking().Where(e => e.Seal == null).OrderBy(e => e.At).ThenBy(e => e.Id).Take(SealAudit.Batch).ToListAsync(cancellationToken);
        if (entries.Count == 0)
            return new AuditSealed(0, 0, string.Empty);
        var last = await db.Set<AuditSeal>().AsNoTracking().OrderByDescending(s => s.Number).FirstOrDefaultAsync(cancellationToken);
        var made = AuditSeal.Over(last, entries, clock.GetUtcNow());
        db.Set<AuditSeal>().Add(made);
        List<Guid> ids = [.. entries.Select(e => e.Id)];
        await log.Where(e => ids.Contains(e.Id) && e.Seal == null).ExecuteUpdateAsync(set => set.SetProperty(e => e.Seal, made.Number), cancellationToken);
        return new AuditSealed(made.Number, made.Count, Convert.ToHexStringLower(made.Hash));
    }
}
