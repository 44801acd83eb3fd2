using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Infrastructure.Persistence;

namespace ServiceiSamverkan.Infrastructure.Provisioning;

/// <summary>Makes and migrates databases on one kind of engine.</summary>
internal interface ITenantDatabaseMaker
{
    Task MigrateCatalogAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Makes the tenant's database, migrated and stamped. What an interrupted attempt left is finished or made anew; a
    /// database that belongs to another tenant is left alone.
    /// </summary>
    Task MakeAsync(Tenant tenant, CancellationToken cancellationToken);

    /// <summary>Whether the tenant's database has to be migrated before it can be opened.</summary>
    /// <exception cref="DatabaseUnavailableException">It is another tenant's, or a newer program's.</exception>
    Task<bool> IsBehindAsync(Tenant tenant, CancellationToken cancellationToken);

    /// <summary>Brings the tenant's database to this program's version.</summary>
    /// <param name="patience">How long to wait until others have let go of it.</param>
    Task MigrateAsync(Tenant tenant, TimeSpan patience, CancellationToken cancellationToken);
}
