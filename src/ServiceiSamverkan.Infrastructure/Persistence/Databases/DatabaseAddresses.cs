using System.Text.RegularExpressions;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Npgsql;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Infrastructure.Persistence.Engines;

namespace ServiceiSamverkan.Infrastructure.Persistence.Databases;

/// <summary>Where the databases are. A name that could mean anything but a database is refused before it is used.</summary>
internal sealed partial class DatabaseAddresses(IOptions<DatabaseOptions> database, IOptions<DataOptions> data)
{
    private const string CatalogName = "catalogue";
    private const string ServerCatalogName = "sis";
    private const int PostgreSqlPool = 20;

    public DatabaseProvider Provider => database.Value.Provider;

    public int? MaxBatchSize => database.Value.MaxBatchSize;

    public string Folder { get; } = Path.GetFullPath(data.Value.Folder);

    public string TenantFolder => Path.Combine(Folder, "tenants");

    public string CatalogFile => Path.Combine(Folder, $"{CatalogName}.db");

    public string Catalog => Provider == DatabaseProvider.Sqlite ? File(CatalogFile) : OnServer(DatabaseOptions.MainServer, CatalogDatabase());

    public string Of(Tenant tenant) => Provider == DatabaseProvider.Sqlite ? File(FileOf(tenant)) : OnServer(tenant.Server, tenant.Database);

    public string FileOf(Tenant tenant) => Path.Combine(TenantFolder, $"{Checked(tenant.Database)}.db");

    /// <summary>What the database of a new tenant is called: beside the catalogue's, so that two products can share a server.</summary>
    public string NameFor(string identifier) =>
        Provider == DatabaseProvider.Sqlite ? identifier : $"{CatalogDatabase()}_{identifier.Replace('-', '_')}";

    /// <param name="path">A file that is there already: opening never makes one.</param>
    public static string File(string path, bool pooled = true) => new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = SqliteOpenMode.ReadWrite,
        ForeignKeys = true,
        Pooling = pooled,
    }.ToString();

    public static string NewFile(string path) => new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, Pooling = false }.ToString();

    public string OnServer(string server, string name, bool pooled = true)
    {
        if (!database.Value.Servers.TryGetValue(server, out var connection))
            throw new DatabaseUnavailableException($"The settings name no database server called '{server}'.");
        return Provider switch
        {
            DatabaseProvider.PostgreSql => new NpgsqlConnectionStringBuilder(connection) { Database = Checked(name), Pooling = pooled, MaxPoolSize = PostgreSqlPool }.ToString(),
            DatabaseProvider.SqlServer => new SqlConnectionStringBuilder(connection) { InitialCatalog = Checked(name), Pooling = pooled }.ToString(),
            DatabaseProvider.Sqlite => throw new InvalidOperationException("SQLite has no servers."),
        };
    }

    /// <summary>The connection string as the settings give it: to make databases with.</summary>
    public string Server(string name) => database.Value.Servers[name];

    private string CatalogDatabase()
    {
        var connection = database.Value.Servers[DatabaseOptions.MainServer];
        var given = Provider == DatabaseProvider.PostgreSql
            ? new NpgsqlConnectionStringBuilder(connection).Database
            : new SqlConnectionStringBuilder(connection).InitialCatalog;
        return string.IsNullOrEmpty(given) || given == "postgres" ? ServerCatalogName : given;
    }

    private static string Checked(string name) =>
        DatabaseName().IsMatch(name) ? name : throw new ArgumentException($"'{name}' cannot be the name of a database.", nameof(name));

    [GeneratedRegex("^[a-z][a-z0-9_-]{0,62}$")]
    private static partial Regex DatabaseName();
}
