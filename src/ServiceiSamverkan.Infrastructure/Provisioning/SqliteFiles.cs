using Microsoft.Data.Sqlite;
using ServiceiSamverkan.Infrastructure.Persistence.Databases;

namespace ServiceiSamverkan.Infrastructure.Provisioning;

/// <summary>A SQLite database as files: the database, its log and the log's index.</summary>
internal static class SqliteFiles
{
    private const string FoldLog = "PRAGMA wal_checkpoint(TRUNCATE)";
    private const string CountLocks = "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsLock'";
    private const string LiftLock = "DELETE FROM \"__EFMigrationsLock\"";

    /// <summary>Writes all of the log into the file, which is then whole without it.</summary>
    public static async Task FoldLogAsync(string file, CancellationToken cancellationToken)
    {
        await RunAsync(file, FoldLog, cancellationToken);
        DeleteLogs(file);
    }

    /// <summary>A killed process leaves its lock in the database, where EF Core would wait for it for ever.</summary>
    public static async Task LiftStaleMigrationLockAsync(string file, CancellationToken cancellationToken)
    {
        if (File.Exists(file) && await RunAsync(file, CountLocks, cancellationToken) is > 0L)
            await RunAsync(file, LiftLock, cancellationToken);
    }

    /// <summary>Puts the file in its place for good: it survives a power cut from here on.</summary>
    public static void Rename(string from, string to)
    {
        using (var written = new FileStream(from, FileMode.Open, FileAccess.ReadWrite))
            written.Flush(flushToDisk: true);
        File.Move(from, to, overwrite: true);
    }

    public static void Delete(string file)
    {
        File.Delete(file);
        DeleteLogs(file);
    }

    public static void DeleteLogs(string file)
    {
        File.Delete($"{file}-wal");
        File.Delete($"{file}-shm");
        File.Delete($"{file}-journal");
    }

    private static async Task<object?> RunAsync(string file, string sql, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(DatabaseAddresses.File(file, pooled: false));
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // One of the constants above.
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync(cancellationToken);
    }
}
