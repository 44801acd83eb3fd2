using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Infrastructure.Persistence;
using ServiceiSamverkan.Infrastructure.Persistence.Databases;
using ServiceiSamverkan.Infrastructure.Persistence.Engines;

namespace ServiceiSamverkan.Infrastructure.Provisioning;

/// <summary>
/// Files. A new tenant gets a copy of a migrated template; a migration works on a copy that then takes the file's place.
/// Both are made under another name and renamed, so that a file of the right name is always whole.
/// </summary>
internal sealed class SqliteDatabaseMaker(DatabaseAddresses addresses) : ITenantDatabaseMaker
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(100);

    public async Task MigrateCatalogAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(addresses.TenantFolder);
        await using var catalog = new CatalogDbContext(EngineOptions.For<CatalogDbContext>(DatabaseProvider.Sqlite, DatabaseAddresses.NewFile(addresses.CatalogFile)));
        if (File.Exists(addresses.CatalogFile) && !(await catalog.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            return;
        await SqliteFiles.LiftStaleMigrationLockAsync(addresses.CatalogFile, cancellationToken);
        await catalog.Database.MigrateAsync(cancellationToken);
    }

    public async Task MakeAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        var file = addresses.FileOf(tenant);
        if (File.Exists(file))
        {
            await using var there = Open(file);
            await Stamps.SetAsync(there, tenant, cancellationToken);
            return;
        }

        Directory.CreateDirectory(addresses.TenantFolder);
        var unfinished = $"{file}.{tenant.Id}.new";
        SqliteFiles.Delete(unfinished);
        File.Copy(await TemplateAsync(cancellationToken), unfinished);
        await using (var made = Open(unfinished))
            await Stamps.SetAsync(made, tenant, cancellationToken);
        await SqliteFiles.FoldLogAsync(unfinished, cancellationToken);
        SqliteFiles.Rename(unfinished, file);
    }

    public async Task<bool> IsBehindAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        var file = addresses.FileOf(tenant);
        if (!File.Exists(file))
            throw new DatabaseUnavailableException($"The database of {tenant.Identifier} is not there.");
        await using var there = Open(file);
        return await Stamps.IsBehindAsync(there, tenant, cancellationToken);
    }

    public async Task MigrateAsync(Tenant tenant, TimeSpan patience, CancellationToken cancellationToken)
    {
        var file = addresses.FileOf(tenant);
        using var hold = await HoldAsync(tenant, file, patience, cancellationToken);
        await SqliteFiles.FoldLogAsync(file, cancellationToken);
        var copy = $"{file}.migrating";
        SqliteFiles.Delete(copy);
        File.Copy(file, copy);
        await SqliteFiles.LiftStaleMigrationLockAsync(copy, cancellationToken);
        await using (var db = Open(copy))
        {
            await db.Database.MigrateAsync(cancellationToken);
            await Stamps.SetAsync(db, tenant, cancellationToken);
        }

        await SqliteFiles.FoldLogAsync(copy, cancellationToken);
        SqliteFiles.DeleteLogs(file);
        SqliteFiles.Rename(copy, file);
    }

    private static async Task<FileLock> HoldAsync(Tenant tenant, string file, TimeSpan patience, CancellationToken cancellationToken)
    {
        var until = Environment.TickCount64 + (long)patience.TotalMilliseconds;
        while (true)
        {
            if (FileLock.TryExclusive(TenantDatabase.LockOf(file)) is { } hold)
                return hold;
            if (Environment.TickCount64 >= until)
                throw new DatabaseUnavailableException($"The database of {tenant.Identifier} is in use, and was not let go of in time.");
            await Task.Delay(Poll, cancellationToken);
        }
    }

    /// <summary>One template for each version of the schema; those of earlier versions are of no more use.</summary>
    private async Task<string> TemplateAsync(CancellationToken cancellationToken)
    {
        var folder = Path.Combine(addresses.Folder, "template");
        Directory.CreateDirectory(folder);
        string schema;
        await using (var model = Open(":memory:"))
            schema = model.Database.GetMigrations().Last();
        var template = Path.Combine(folder, $"{schema}.db");
        if (File.Exists(template))
            return template;
        foreach (var old in Directory.EnumerateFiles(folder))
            File.Delete(old);
        var unfinished = $"{template}.new";
        await using (var db = new TenantDbContext(EngineOptions.For<TenantDbContext>(DatabaseProvider.Sqlite, DatabaseAddresses.NewFile(unfinished))))
            await db.Database.MigrateAsync(cancellationToken);
        await SqliteFiles.FoldLogAsync(unfinished, cancellationToken);
        SqliteFiles.Rename(unfinished, template);
        return template;
    }

    private static TenantDbContext Open(string file) =>
        new(EngineOptions.For<TenantDbContext>(DatabaseProvider.Sqlite, DatabaseAddresses.File(file, pooled: false)));
}
