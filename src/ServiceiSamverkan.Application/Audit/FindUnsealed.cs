using ServiceiSamverkan.Domain.Audit;

namespace ServiceiSamverkan.Application.Audit;

/// <summary>Whether the audit log is due for a seal: when it has waited an hour, or a batch is full.</summary>
public sealed record FindUnsealed : IQuery<Result<bool>>
{
    public static readonly TimeSpan Patience = TimeSpan.FromHours(1);
}

public sealed class FindUnsealedHandler(ITenantDb db, TimeProvider clock) : IQueryHandler<FindUnsealed, Result<bool>>
{
    public async ValueTask<Result<bool>> Handle(FindUnsealed query, CancellationToken cancellationToken)
    {
        var since = clock.GetUtcNow() - FindUnsealed.Patience;
        var unsealed = db.Set<AuditEntry>().Where(e => e.Seal == null);
        return await unsealed.AnyAsync(e => e.At <= since, cancellationToken)
            || await unsealed.Take(SealAudit.Batch).CountAsync(cancellationToken) == SealAudit.Batch;
    }
}
