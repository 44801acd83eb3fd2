using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ServiceiSamverkan.Application;
using ServiceiSamverkan.Application.Meetings.Photos;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Infrastructure.Catalogue;
using ServiceiSamverkan.Infrastructure.Due;
using ServiceiSamverkan.Infrastructure.Mail;
using ServiceiSamverkan.Infrastructure.Persistence;
using ServiceiSamverkan.Infrastructure.Persistence.Databases;
using ServiceiSamverkan.Infrastructure.Persistence.Engines;
using ServiceiSamverkan.Infrastructure.Persistence.Writing;
using ServiceiSamverkan.Infrastructure.Photos;
using ServiceiSamverkan.Infrastructure.Provisioning;
using ServiceiSamverkan.MultiTenant.Abstractions;
using ServiceiSamverkan.MultiTenant.AspNetCore.Extensions;
using ServiceiSamverkan.MultiTenant.Extensions;

namespace ServiceiSamverkan.Infrastructure;

public static class ServiceCollectionExtensions
{
    /// <summary>Databases, catalogue and tenancy, and what stands on them.</summary>
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, IConfiguration configuration) =>
        services.AddPersistence(configuration).AddCatalogue().AddMail(configuration).AddDueWork();

    private static IServiceCollection AddPersistence(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DatabaseOptions>().Bind(configuration.GetSection(DatabaseOptions.Section)).ValidateOnStart();
        services.AddOptions<DataOptions>().Bind(configuration.GetSection(DataOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<DatabaseOptions>, DatabaseOptionsValidator>();
        services.AddSingleton<IValidateOptions<DataOptions>, DataOptionsValidator>();

        services.AddSingleton<DatabaseAddresses>();
        TenantModel.BeginMaking(configuration[$"{DatabaseOptions.Section}:{nameof(DatabaseOptions.Provider)}"]);
        services.AddSingleton<TenantDatabases>();
        services.AddScoped<TenantSession>();
        services.AddScoped(sp => sp.GetRequiredService<TenantSession>().Open());
        services.AddScoped<ITenantDb, TenantDb>();

        services.AddSingleton(sp => new PooledDbContextFactory<CatalogDbContext>(CatalogOptions(sp.GetRequiredService<DatabaseAddresses>())));
        services.AddScoped(sp => sp.GetRequiredService<PooledDbContextFactory<CatalogDbContext>>().CreateDbContext());
        services.AddScoped<ICatalogDb, CatalogDb>();

        services.AddSingleton<ContentVersions>();
        services.AddSingleton<IContentVersions>(sp => sp.GetRequiredService<ContentVersions>());
        services.AddScoped<AuditTrail>();
        services.AddScoped<IReadingAudit, ReadingAudit>();
        services.AddScoped<IUnitOfWork, UnitOfWork>();
        services.AddSingleton<IPhotoStudio, VipsPhotoStudio>();
        return services;
    }

    private static IServiceCollection AddCatalogue(this IServiceCollection services)
    {
        services.AddSingleton<TenantDirectory>();
        services.AddSingleton<ITenantDirectory>(sp => sp.GetRequiredService<TenantDirectory>());
        services.AddMultiTenant<Tenant>().WithHostStrategy("__tenant__").WithStore<CatalogTenantStore>(ServiceLifetime.Singleton);

        services.AddSingleton<SqliteDatabaseMaker>();
        services.AddSingleton<ServerDatabaseMaker>();
        services.AddSingleton<ITenantDatabaseMaker>(sp => sp.GetRequiredService<DatabaseAddresses>().Provider == DatabaseProvider.Sqlite
            ? sp.GetRequiredService<SqliteDatabaseMaker>()
            : sp.GetRequiredService<ServerDatabaseMaker>());
        services.AddSingleton(sp => new TenantRegistry(
            sp.GetRequiredService<PooledDbContextFactory<CatalogDbContext>>(),
            sp.GetRequiredService<ITenantDatabaseMaker>(),
            sp.GetRequiredService<DatabaseAddresses>(),
            sp.GetRequiredService<TenantDirectory>()));
        services.AddScoped<ITenantProfile>(sp => new TenantProfiles(sp.GetRequiredService<TenantRegistry>(), sp.GetRequiredService<IMultiTenantContextAccessor<Tenant>>()));
        services.AddSingleton(sp => new TenantMigration(
            sp.GetRequiredService<ITenantDatabaseMaker>(),
            sp.GetRequiredService<TenantDirectory>(),
            sp.GetRequiredService<TenantRegistry>(),
            sp.GetRequiredService<ILogger<TenantMigration>>()));
        services.AddSingleton(sp => new TenantCheck(sp.GetRequiredService<DatabaseAddresses>()));
        services.AddSingleton(sp => new Storage(
            sp.GetRequiredService<ITenantDatabaseMaker>(),
            sp.GetRequiredService<DatabaseAddresses>(),
            sp.GetRequiredService<TenantDirectory>(),
            sp.GetRequiredService<IHostEnvironment>()));

        // In this order: nothing is asked for before the catalogue stands.
        services.AddHostedService<StorageStart>();
        services.AddHostedService<CatalogRefresher>();
        return services;
    }

    private static Microsoft.EntityFrameworkCore.DbContextOptions<CatalogDbContext> CatalogOptions(DatabaseAddresses addresses) =>
        EngineOptions.For<CatalogDbContext>(addresses.Provider, addresses.Catalog, addresses.MaxBatchSize);
}
