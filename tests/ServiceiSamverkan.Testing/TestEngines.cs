using Microsoft.Data.Sqlite;
using Npgsql;
using Xunit.v3;

namespace ServiceiSamverkan.Testing;

/// <summary>The engines that the same test body runs on: <c>[Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]</c>.</summary>
public static class TestEngines
{
    private static int _made;

    public static TheoryData<DatabaseProvider> All => [DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql];

    /// <summary>A name that no other test's catalogue has, in this process or another.</summary>
    public static string NewCatalogName() => $"sis_t_{Environment.ProcessId}_{Interlocked.Increment(ref _made)}";

    /// <summary>Settings of a catalogue of its own. Skips the test when the engine is not configured.</summary>
    public static Dictionary<string, string?> Settings(DatabaseProvider engine, string folder, string catalogue)
    {
        var settings = new Dictionary<string, string?> { ["Data:Folder"] = folder, ["Database:Provider"] = engine.ToString() };
        if (engine == DatabaseProvider.PostgreSql)
            settings["Database:Servers:main"] = new NpgsqlConnectionStringBuilder(PostgreSql()) { Database = catalogue, IncludeErrorDetail = true }.ToString();
        return settings;
    }

    /// <summary>On PostgreSQL, a catalogue's database and those of its tenants once more, under another name. Nobody may be connected to them.</summary>
    internal static async Task CopyAsync(string catalogue, string copy)
    {
        await using var server = NpgsqlDataSource.Create(PostgreSql());
        var quoting = new NpgsqlCommandBuilder();
        foreach (var name in await NamesAsync(server, catalogue))
        {
            await using var create = server.CreateCommand(
                $"CREATE DATABASE {quoting.QuoteIdentifier(copy + name[catalogue.Length..])} TEMPLATE {quoting.QuoteIdentifier(name)}");
            await create.ExecuteNonQueryAsync();
        }

        await using var copied = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(PostgreSql()) { Database = copy, Pooling = false });
        await using var rename = copied.CreateCommand("""UPDATE "Tenants" SET "Database" = $1 || substr("Database", $2)""");
        rename.Parameters.Add(new() { Value = copy });
        rename.Parameters.Add(new() { Value = catalogue.Length + 1 });
        await rename.ExecuteNonQueryAsync();
    }

    /// <summary>Ends the connections that are kept for the next that asks.</summary>
    internal static void LetGo()
    {
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
    }

    /// <summary>Removes the catalogue's database and those of its tenants.</summary>
    public static async Task DropAsync(DatabaseProvider engine, string catalogue)
    {
        if (engine != DatabaseProvider.PostgreSql)
            return;
        await using var server = NpgsqlDataSource.Create(PostgreSql());
        foreach (var name in await NamesAsync(server, catalogue))
        {
            await using var drop = server.CreateCommand($"DROP DATABASE {new NpgsqlCommandBuilder().QuoteIdentifier(name)} WITH (FORCE)");
            await drop.ExecuteNonQueryAsync();
        }
    }

    /// <summary>A database on the server takes reads alone, or writes again. Connections of before are cut, as a server that fails over cuts them.</summary>
    public static async Task SetReadOnlyAsync(string database, bool isReadOnly)
    {
        await using var server = NpgsqlDataSource.Create(PostgreSql());
        await using var set = server.CreateCommand($"ALTER DATABASE {new NpgsqlCommandBuilder().QuoteIdentifier(database)} SET default_transaction_read_only = {(isReadOnly ? "on" : "off")}");
        await set.ExecuteNonQueryAsync();
        await using var cut = server.CreateCommand("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1");
        cut.Parameters.Add(new() { Value = database });
        await cut.ExecuteNonQueryAsync();
    }

    /// <summary>The catalogue's database and those of its tenants.</summary>
    private static async Task<List<string>> NamesAsync(NpgsqlDataSource server, string catalogue)
    {
        List<string> names = [];
        await using var list = server.CreateCommand("SELECT datname FROM pg_database");
        await using var reader = await list.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            names.Add(reader.GetString(0));
        return names.FindAll(n => n == catalogue || n.StartsWith(catalogue + "_", StringComparison.Ordinal));
    }

    private static string PostgreSql() =>
        Environment.GetEnvironmentVariable("SIS_TEST_POSTGRES") is { Length: > 0 } server
            ? server
            : throw new InvalidOperationException($"{DynamicSkipToken.Value}SIS_TEST_POSTGRES is not set");
}
