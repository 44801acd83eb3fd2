using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ServiceiSamverkan.Infrastructure.Persistence;

/// <summary>What an engine's exception means for whoever asked.</summary>
public static class DatabaseFaults
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteReadOnly = 8;
    private const int SqliteIo = 10;
    private const int SqliteCorrupt = 11;
    private const int SqliteFull = 13;
    private const int SqliteCannotOpen = 14;
    private const int SqliteConstraint = 19;
    private const int SqliteNoDatabase = 26;
    private const int SqliteCheck = 275;
    private const int SqlitePrimaryKey = 1555;
    private const int SqliteUnique = 2067;

    private const int SqlServerUniqueIndex = 2601;
    private const int SqlServerUniqueKey = 2627;
    private const int SqlServerDeadlock = 1205;
    private const int SqlServerSnapshot = 3960;

    /// <summary>Another writer was quicker: done again from the start it may well succeed.</summary>
    public static bool IsRace(Exception exception) => exception is DbUpdateConcurrencyException || Cause(exception) switch
    {
        PostgresException e => e.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected,
        SqlException e => e.Number is SqlServerDeadlock or SqlServerSnapshot,
        _ => false,
    };

    /// <summary>A constraint holds what the rules did not see: most often another writer's row.</summary>
    public static bool IsConstraint(Exception exception) => Cause(exception) switch
    {
        SqliteException e => e.SqliteErrorCode == SqliteConstraint && e.SqliteExtendedErrorCode is SqliteCheck or SqlitePrimaryKey or SqliteUnique,
        PostgresException e => e.SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.CheckViolation,
        SqlException e => e.Number is SqlServerUniqueIndex or SqlServerUniqueKey,
        _ => false,
    };

    /// <summary>The disk is full or cannot be written, the file is locked, damaged or gone, or the server does not answer.</summary>
    public static bool IsUnavailable(Exception exception) => exception is DatabaseUnavailableException || Cause(exception) switch
    {
        SqliteException e => e.SqliteErrorCode is SqliteBusy or SqliteLocked or SqliteReadOnly or SqliteIo or SqliteCorrupt or SqliteFull or SqliteCannotOpen or SqliteNoDatabase,
        PostgresException e => e.IsTransient || e.SqlState is PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.DiskFull,
        NpgsqlException => true,
        SqlException e => e.IsTransient || e.Class >= 20 || e.Number is -2 or 4060 or 1105 or 9002,
        _ => false,
    };

    /// <summary>What the engine itself said, within whatever EF Core and its strategies have put around it.</summary>
    private static DbException? Cause(Exception exception)
    {
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            if (inner is DbException said)
                return said;
        }

        return null;
    }
}
