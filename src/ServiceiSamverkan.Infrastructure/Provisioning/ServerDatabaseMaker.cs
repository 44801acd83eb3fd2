using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Infrastructure.Persistence;
using ServiceiSamverkan.Infrastructure.Persistence.Databases;
using ServiceiSamverkan.Infrastructure.Persistence.Engines;

namespace ServiceiSamverkan.Infrastructure.Provisioning;

/// <summary>Databases on PostgreSQL and SQL Server. PostgreSQL copies a migrated template; SQL Server has none to copy from and migrates each.</summary>
internal sealed class ServerDatabaseMaker(DatabaseAddresses addresses) : ITenantDatabaseMaker
{
    private static readonly SemaphoreSlim MakingTemplate = new(1, 1);

    public async Task MigrateCatalogAsync(CancellationToken cancellationToken)
    {
        await using var catalog = new CatalogDbContext(EngineOptions.For<CatalogDbContext>(addresses.Provider, addresses.Catalog));
        await catalog.Database.MigrateAsync(cancellationToken);
    }

    public async Task MakeAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        await using var db = Open(tenant.Server, tenant.Database);
        if (addresses.Provider == DatabaseProvider.PostgreSql && !await db.Database.CanConnectAsync(cancellationToken))
            await CopyTemplateAsync(tenant, cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
        await Stamps.SetAsync(db, tenant, cancellationToken);
    }

    public async Task<bool> IsBehindAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        await using var db = Open(tenant.Server, tenant.Database);
        return await Stamps.IsBehindAsync(db, tenant, cancellationToken);
    }

    /// <summary>EF Core's own lock keeps two processes apart.</summary>
    public async Task MigrateAsync(Tenant tenant, TimeSpan patience, CancellationToken cancellationToken)
    {
        await using var db = Open(tenant.Server, tenant.Database);
        await db.Database.MigrateAsync(cancellationToken);
        await Stamps.SetAsync(db, tenant, cancellationToken);
    }

    private async Task CopyTemplateAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        await MakingTemplate.WaitAsync(cancellationToken);
        try
        {
            var template = await TemplateAsync(tenant.Server, cancellationToken);
            var quoting = new NpgsqlCommandBuilder();
            var copy = $"CREATE DATABASE {quoting.QuoteIdentifier(tenant.Database)} TEMPLATE {quoting.QuoteIdentifier(template)}";
            await using var connection = new NpgsqlConnection(addresses.OnServer(tenant.Server, "postgres", pooled: false));
            await connection.OpenAsync(cancellationToken);
            await RunAsync(connection, copy, cancellationToken);
        }
        finally
        {
            MakingTemplate.Release();
        }
    }

    private async Task<string> TemplateAsync(string server, CancellationToken cancellationToken)
    {
        await using var model = Open(server, "postgres");
        var template = addresses.NameFor($"template_{model.Database.GetMigrations().Last().ToLowerInvariant()}");
        await using var db = Open(server, template);
        if (!await db.Database.CanConnectAsync(cancellationToken) || (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            await db.Database.MigrateAsync(cancellationToken);
        return template;
    }

    /// <summary>Without pooling: PostgreSQL copies no database that someone is connected to.</summary>
    private TenantDbContext Open(string server, string database) =>
        new(EngineOptions.For<TenantDbContext>(addresses.Provider, addresses.OnServer(server, database, pooled: false)));

    private static async Task RunAsync(DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Names in it are checked, and quoted by the driver.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
