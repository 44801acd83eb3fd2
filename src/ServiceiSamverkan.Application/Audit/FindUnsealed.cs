using ServiceiSamverkan.Domain.Audit;

namespace ServiceiSamverkan.Application.Audit;

/// <summary>When the audit log is due for a seal: when its oldest row has waited an hour, or a batch is full.</summary>
public sealed record FindUnsealed : IQuery<Result<UnsealedAudit>>
{
    public static readonly TimeSpan Patience = TimeSpan.FromHours(1);
}

/// <param name="SealAt">The greatest value when there is nothing to seal.</param>
public sealed record UnsealedAudit(DateTimeOffset SealAt);

public sealed class FindUnsealedHandler(ITenantDb db, TimeProvider clock) : IQueryHandler<FindUnsealed, Result<UnsealedAudit>>
{
    public async ValueTask<Result<UnsealedAudit>> Handle(FindUnsealed query, CancellationToken cancellationToken)
    {
        var unsealed = db.Set<AuditEntry>().Where(e => e.Seal == null);
        if (await unsealed.Take(SealAudit.Batch).CountAsync(cancellationToken) == SealAudit.Batch)
            return new UnsealedAudit(clock.GetUtcNow());
        var oldest = await unsealed.MinAsync(e => (DateTimeOffset?)e.At, cancellationToken);
        return new UnsealedAudit(oldest + FindUnsealed.Patience ?? DateTimeOffset.MaxValue);
    }
}
