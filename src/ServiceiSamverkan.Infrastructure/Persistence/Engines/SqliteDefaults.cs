using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ServiceiSamverkan.Infrastructure.Persistence.Engines;

/// <summary>
/// What SQLite is told at each opening: to overwrite what is deleted, so that what was erased cannot be read out of the file,
/// and to flush each commit, which whoever had the pooled connection before may have left to <see cref="LogFlush"/>.
/// </summary>
internal sealed class SqliteDefaults : DbConnectionInterceptor
{
    private const string Defaults = "PRAGMA secure_delete = ON; PRAGMA synchronous = FULL";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Defaults;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
