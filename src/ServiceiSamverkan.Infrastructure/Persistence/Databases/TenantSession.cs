using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.MultiTenant.Abstractions;

namespace ServiceiSamverkan.Infrastructure.Persistence.Databases;

/// <summary>The use that a request or a job makes of its tenant's database; ends with its scope. The tenant is the one of its beginning.</summary>
internal sealed class TenantSession : IDisposable
{
    private bool _isOpen;

    public TenantSession(IMultiTenantContextAccessor<Tenant> accessor, TenantDatabases databases)
    {
        Tenant = accessor.MultiTenantContext.TenantInfo ?? throw new InvalidOperationException("There is no tenant here, and so no tenant's database.");
        Database = databases.Of(Tenant);
    }

    public Tenant Tenant { get; }

    public TenantDatabase Database { get; }

    /// <summary>Called once in a scope, which disposes of the context before the session.</summary>
    public TenantDbContext Open()
    {
        var context = Database.Open();
        _isOpen = true;
        return context;
    }

    public void Dispose()
    {
        if (_isOpen)
            Database.Release();
        _isOpen = false;
    }
}

/// <summary>Stands before the context, which must have one owner only: disposed of twice, it would be lent to two.</summary>
internal sealed class TenantDb(TenantDbContext context) : ITenantDb
{
    public DbSet<T> Set<T>()
        where T : class => context.Set<T>();

    public Task<int> SaveChangesAsync(CancellationToken cancellationToken) => context.SaveChangesAsync(cancellationToken);
}

/// <inheritdoc cref="TenantDb"/>
internal sealed class CatalogDb(CatalogDbContext context) : ICatalogDb
{
    public DbSet<T> Set<T>()
        where T : class => context.Set<T>();

    public Task<int> SaveChangesAsync(CancellationToken cancellationToken) => context.SaveChangesAsync(cancellationToken);
}
