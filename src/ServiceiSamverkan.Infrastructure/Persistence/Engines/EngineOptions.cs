using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Infrastructure.Persistence.Versions;
using ServiceiSamverkan.Infrastructure.Persistence.Writing;
using ServiceiSamverkan.Infrastructure.Search;

namespace ServiceiSamverkan.Infrastructure.Persistence.Engines;

/// <summary>Options of a context on one of the engines: made once for each database and kept.</summary>
public static class EngineOptions
{
    // Identity reads the version of its schema from the application's services, and leaves the passkeys out without it.
    private static readonly IServiceProvider IdentityModel = new ServiceCollection()
        .Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
        .BuildServiceProvider();

    private static readonly VersionInterceptor Versions = new();
    private static readonly AppendOnlyAudit Audit = new();
    private static readonly SearchIndex Search = new();
    private static readonly SqliteDefaults Defaults = new();

    /// <param name="maxBatchSize">EF Core's batch size; null for what EF Core does by itself.</param>
    public static DbContextOptions<TContext> For<TContext>(DatabaseProvider provider, string connectionString, int? maxBatchSize = null)
        where TContext : DbContext
    {
        var builder = new DbContextOptionsBuilder<TContext>().UseApplicationServiceProvider(IdentityModel).AddInterceptors(Versions, Audit, Search);
        if (provider == DatabaseProvider.Sqlite)
            builder.AddInterceptors(Defaults);
        builder.UseEngine(provider, connectionString, maxBatchSize);
        return builder.Options;
    }

    private static DbContextOptionsBuilder UseEngine(
        this DbContextOptionsBuilder builder, DatabaseProvider provider, string connectionString, int? maxBatchSize)
    {
        var migrations = $"ServiceiSamverkan.Migrations.{provider}";
        return provider switch
        {
            DatabaseProvider.Sqlite => builder.UseSqlite(connectionString, o =>
            {
                // A list goes over as one value: with a parameter for each, EF Core writes the statement anew at every call.
                o.MigrationsAssembly(migrations).UseParameterizedCollectionMode(ParameterTranslationMode.Parameter);
                if (maxBatchSize is { } size)
                    o.MaxBatchSize(size);
            }),
            DatabaseProvider.SqlServer => builder.UseSqlServer(connectionString, o =>
            {
                o.MigrationsAssembly(migrations).UseParameterizedCollectionMode(ParameterTranslationMode.Parameter);
                if (maxBatchSize is { } size)
                    o.MaxBatchSize(size);
            }),
            DatabaseProvider.PostgreSql => builder.UseNpgsql(connectionString, o =>
            {
                o.MigrationsAssembly(migrations);
                if (maxBatchSize is { } size)
                    o.MaxBatchSize(size);
            }),
        };
    }
}
