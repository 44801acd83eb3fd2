using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Domain.Audit;

namespace ServiceiSamverkan.Application.Audit;

/// <summary>Who did what, newest first; of one thing, or of all.</summary>
public sealed record ListAudit(PageRequest Page, AuditFilter Filter) : IQuery<Result<Page<AuditItem>>>;

/// <summary>Each narrows; null does not.</summary>
/// <param name="Action">One of <see cref="AuditedActions"/>.</param>
/// <param name="From">The first day, in Sweden.</param>
/// <param name="To">The last day, itself included.</param>
public sealed record AuditFilter(
    Guid? SubjectId = null, Guid? StaffId = null, AuditActor? Kind = null, string? Action = null, DateOnly? From = null, DateOnly? To = null);

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
        var rows = await Narrowed(db.Set<AuditEntry>().AsNoTracking(), query.Filter)
            .NewestFirstAfter(after.Value, e => e.At, e => e.Id)
            .Take(query.Page.Size + 1)
            .Select(e => new AuditItem(e.Id, e.At, e.Kind, e.Actor, e.Roles, e.Action, e.SubjectId, e.Reason, e.RequestId, e.Seal))
            .ToListAsync(cancellationToken);
        return query.Page.Of(rows, item => new Cursor(item.At, item.Id));
    }

    private static IQueryable<AuditEntry> Narrowed(IQueryable<AuditEntry> entries, AuditFilter filter)
    {
        if (filter.SubjectId is { } subject)
            entries = entries.Where(e => e.SubjectId == subject);
        if (filter.StaffId is { } staff)
            entries = entries.Where(e => e.StaffId == staff);
        if (filter.Kind is { } kind)
            entries = entries.Where(e => e.Kind == kind);
        if (filter.Action is { Length: > 0 } action)
            entries = entries.Where(e => e.Action == action);
        if (filter.From is { } from && SwedishCalendar.StartOf(from) is var begins)
            entries = entries.Where(e => e.At >= begins);
        if (filter.To is { } to && to < DateOnly.MaxValue && SwedishCalendar.StartOf(to.AddDays(1)) is var ends)
            entries = entries.Where(e => e.At < ends);
        return entries;
    }
}
