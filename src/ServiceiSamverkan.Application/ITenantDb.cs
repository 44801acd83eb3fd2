namespace ServiceiSamverkan.Application;

/// <summary>
/// The database of the current tenant, and of no other: it is opened for the tenant of the request and cannot be turned.
/// Changes are saved by the pipeline, together with activity, audit and mail, in one transaction.
/// </summary>
public interface ITenantDb
{
    DbSet<T> Set<T>()
        where T : class;

    /// <summary>Saves early, inside the command's transaction, where a handler needs what the database decides.</summary>
    Task<int> SaveChangesAsync(CancellationToken cancellationToken);
}
