using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ServiceiSamverkan.Domain;

namespace ServiceiSamverkan.Infrastructure.Persistence.Versions;

/// <summary>Raises the version of every aggregate that a save touches, itself or in one of its parts.</summary>
internal sealed class VersionInterceptor : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Raise(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Raise(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private static void Raise(DbContext context)
    {
        List<EntityEntry> touched = [];
        List<EntityEntry> parts = [];
        foreach (var entry in context.ChangeTracker.Entries())
        {
            if (entry.State is not (EntityState.Added or EntityState.Modified or EntityState.Deleted))
                continue;
            (entry.Metadata.IsOwned() ? parts : touched).Add(entry);
        }

        var raised = touched.Where(e => e.Entity is Aggregate && e.State != EntityState.Deleted).ToDictionary(e => e.Entity);
        if (parts.Count > 0)
        {
            var roots = context.ChangeTracker.Entries<Aggregate>().ToDictionary(e => (e.Metadata.ClrType, e.Entity.Id), e => (EntityEntry)e);
            foreach (var root in parts.Select(p => RootOf(p, roots)).OfType<EntityEntry>().Where(r => r.State != EntityState.Deleted))
                raised.TryAdd(root.Entity, root);
        }

        foreach (var entry in raised.Values)
        {
            var version = entry.Property(nameof(Aggregate.Version));
            version.CurrentValue = (int)version.OriginalValue! + 1;
        }
    }

    private static EntityEntry? RootOf(EntityEntry part, Dictionary<(Type Type, Guid Id), EntityEntry> roots)
    {
        var owner = part.Metadata.FindOwnership()!;
        return part.Property(owner.Properties[0].Name).CurrentValue is Guid id ? roots.GetValueOrDefault((owner.PrincipalEntityType.ClrType, id)) : null;
    }
}
