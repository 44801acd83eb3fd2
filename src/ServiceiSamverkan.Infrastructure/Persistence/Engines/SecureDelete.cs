using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ServiceiSamverkan.Infrastructure.Persistence.Engines;

/// <summary>SQLite overwrites what is deleted, so that what was erased cannot be read out of the file.</summary>
internal sealed class SecureDelete : DbConnectionInterceptor
{
    private const string Overwrite = "PRAGMA secure_delete = ON";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Overwrite;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
