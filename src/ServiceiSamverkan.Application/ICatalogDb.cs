namespace ServiceiSamverkan.Application;

/// <summary>The shared catalogue: tenants, host names, published templates, approved period reports. No personal data.</summary>
public interface ICatalogDb
{
    DbSet<T> Set<T>()
        where T : class;

    Task<int> SaveChangesAsync(CancellationToken cancellationToken);
}
