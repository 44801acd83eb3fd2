using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application;
using ServiceiSamverkan.Infrastructure.Persistence.Configurations;

namespace ServiceiSamverkan.Infrastructure.Persistence;

/// <summary>The shared catalogue: tenants and their host names, templates, published reports, and the key ring.</summary>
public sealed class CatalogDbContext(DbContextOptions<CatalogDbContext> options) : DbContext(options), ICatalogDb, IDataProtectionKeyContext
{
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        ModelConventions.Apply(configurationBuilder, Database);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(GetType().Assembly, type => type.IsAssignableTo(typeof(ICatalogConfiguration)));
        ModelConventions.GuardVersions(modelBuilder);
    }
}
