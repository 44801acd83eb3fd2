using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Domain.Audit;

namespace ServiceiSamverkan.Application.Audit;

/// <summary>Who did what, newest first; of one thing, or of all.</summary>
public sealed record ListAudit(PageRequest Page, Guid? SubjectId) : IQuery<Result<Page<AuditItem>>>;

/// <param name="Seal">The link of the chain that holds it; null while it waits.</param>
public sealed record AuditItem(
    Guid Id, DateTimeOffset At, AuditActor Kind, string Actor, string Roles, string Action, Guid? SubjectId, string? Reason, string RequestId, int? Seal);

public sealed class ListAuditHandler(ITenantDb db) : IQueryHandler<ListAudit, Result<Page<AuditItem>>>
{
    public async ValueTask<Result<Page<AuditItem>>> Handle(ListAudit query, CancellationToken cancellationToken)
    {
        var after = query.Page.After();
        if (after.Error is not null)
            return after.Error;
        var rows = await db.Set<AuditEntry>().AsNoTracking()
            .Where(e => query.SubjectId == null || e.SubjectId == query.SubjectId)
            .NewestFirstAfter(after.Value, e => e.At, e => e.Id)
            .Take(query.Page.Size + 1)
            .Select(e => new AuditItem(e.Id, e.At, e.Kind, e.Actor, e.Roles, e.Action, e.SubjectId, e.Reason, e.RequestId, e.Seal))
            .ToListAsync(cancellationToken);
        return query.Page.Of(rows, item => new Cursor(item.At, item.Id));
    }
}
