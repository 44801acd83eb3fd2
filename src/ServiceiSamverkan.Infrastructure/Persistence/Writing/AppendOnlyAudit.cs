using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ServiceiSamverkan.Domain.Audit;

namespace ServiceiSamverkan.Infrastructure.Persistence.Writing;

/// <summary>Refuses to save a change or a removal of an audit row or a seal: the log is written to and nothing else.</summary>
internal sealed class AppendOnlyAudit : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Refuse(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Refuse(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private static void Refuse(DbContext context)
    {
        if (context.ChangeTracker.Entries().Any(e => e.Entity is AuditEntry or AuditSeal && e.State is EntityState.Modified or EntityState.Deleted))
            throw new InvalidOperationException("The audit log is append-only.");
    }
}
