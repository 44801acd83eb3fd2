using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ServiceiSamverkan.Domain.Search;
using ServiceiSamverkan.Infrastructure.Persistence;

namespace ServiceiSamverkan.Infrastructure.Search;

/// <summary>Keeps the words of a thing in step with the thing: whatever saves it saves them, in the same transaction.</summary>
internal sealed class SearchIndex : SaveChangesInterceptor
{
    /// <summary>What a thing's words and their being public depend on; other changes leave them as they are.</summary>
    private static readonly FrozenSet<string> Watched = new[]
    {
        "Name", "Title", "Summary", "Text", "Reason", "DirectAnswer", "CorrectedText", "MaskedText", "Translations", "State", "OpenedAt", "ConfirmedAt",
    }.ToFrozenSet();

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        eventData.Context is TenantDbContext db && Touched(db).Count > 0
            ? throw new InvalidOperationException("What can be searched for is saved with SaveChangesAsync.")
            : result;

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is not TenantDbContext db)
            return result;
        var hasRenewed = false;
        foreach (var entry in Touched(db))
            hasRenewed |= await WriteAsync(db, entry, cancellationToken);

        // Whoever saves may have looked for changes already, and looks no more.
        if (hasRenewed)
            db.ChangeTracker.DetectChanges();
        return result;
    }

    private static List<EntityEntry> Touched(TenantDbContext db) =>
        [.. db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Deleted || (e.State == EntityState.Modified && e.Properties.Any(p => p.IsModified && Watched.Contains(p.Metadata.Name))))];

    /// <summary>True when a row that stood there has been changed.</summary>
    private static async Task<bool> WriteAsync(TenantDbContext db, EntityEntry entry, CancellationToken cancellationToken)
    {
        if (SearchDocument.Of(entry.Entity) is not { } document)
            return false;
        var texts = db.Set<SearchText>();
        var standing = entry.State == EntityState.Added ? null : await texts.SingleOrDefaultAsync(t => t.ThingId == document.Id, cancellationToken);
        if (entry.State == EntityState.Deleted)
            texts.RemoveRange(standing is null ? [] : [standing]);
        else if (standing is null)
            texts.Add(SearchText.Of(document));
        else
            standing.Renew(document);
        return entry.State != EntityState.Deleted && standing is not null;
    }
}
