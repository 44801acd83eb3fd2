using Microsoft.EntityFrameworkCore.Design;
using ServiceiSamverkan.Infrastructure.Persistence;
using ServiceiSamverkan.Infrastructure.Persistence.Engines;

namespace ServiceiSamverkan.Migrations.Sqlite;

/// <summary>For the tool that writes migrations; no database is opened.</summary>
public sealed class DesignTimeTenantDb : IDesignTimeDbContextFactory<TenantDbContext>
{
    public TenantDbContext CreateDbContext(string[] args) => new(EngineOptions.For<TenantDbContext>(DatabaseProvider.Sqlite, "Data Source=:memory:"));
}

/// <inheritdoc cref="DesignTimeTenantDb"/>
public sealed class DesignTimeCatalogDb : IDesignTimeDbContextFactory<CatalogDbContext>
{
    public CatalogDbContext CreateDbContext(string[] args) => new(EngineOptions.For<CatalogDbContext>(DatabaseProvider.Sqlite, "Data Source=:memory:"));
}
