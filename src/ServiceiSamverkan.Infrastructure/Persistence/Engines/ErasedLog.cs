using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ServiceiSamverkan.Infrastructure.Persistence.Engines;

/// <summary>SQLite's log keeps what was overwritten until it has been folded into the file and cut.</summary>
internal static class ErasedLog
{
    private const string FoldAndCut = "PRAGMA wal_checkpoint(TRUNCATE)";

    /// <summary>While others read, it waits for the next erasure or the log's own end: what was erased is gone from the database already.</summary>
    public static async Task CutAsync(DbContext db, CancellationToken cancellationToken)
    {
        try
        {
            await db.Database.OpenConnectionAsync(cancellationToken);
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = FoldAndCut;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED)
        {
            // A reader holds the log.
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
