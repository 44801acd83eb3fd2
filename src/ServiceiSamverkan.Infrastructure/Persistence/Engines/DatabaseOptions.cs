using Microsoft.Extensions.Options;

namespace ServiceiSamverkan.Infrastructure.Persistence.Engines;

/// <summary><c>Database__*</c>: the engine, and on server engines where the databases are.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    /// <summary>The server that holds the catalogue, and new tenants unless told otherwise.</summary>
    public const string MainServer = "main";

    public DatabaseProvider Provider { get; init; }

    /// <summary>EF Core's batch size, for servers without MERGE; null for what EF Core does by itself.</summary>
    public int? MaxBatchSize { get; init; }

    /// <summary>Connection strings by name. Passwords stand here and never in the catalogue.</summary>
    public Dictionary<string, string> Servers { get; init; } = new(StringComparer.OrdinalIgnoreCase);
}

/// <summary><c>Data__*</c>: the folder that holds everything which is not in a server.</summary>
public sealed class DataOptions
{
    public const string Section = "Data";

    public string Folder { get; init; } = "data";
}

internal sealed class DatabaseOptionsValidator : IValidateOptions<DatabaseOptions>
{
    public ValidateOptionsResult Validate(string? name, DatabaseOptions options)
    {
        if (!Enum.IsDefined(options.Provider))
            return ValidateOptionsResult.Fail("Database__Provider is one of Sqlite, SqlServer and PostgreSql.");
        if (options.MaxBatchSize is < 1)
            return ValidateOptionsResult.Fail("Database__MaxBatchSize is 1 or more.");
        return options.Provider == DatabaseProvider.Sqlite || options.Servers.ContainsKey(DatabaseOptions.MainServer)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"Database__Provider {options.Provider} needs the connection string Database__Servers__{DatabaseOptions.MainServer}.");
    }
}

internal sealed class DataOptionsValidator : IValidateOptions<DataOptions>
{
    public ValidateOptionsResult Validate(string? name, DataOptions options) =>
        string.IsNullOrWhiteSpace(options.Folder) ? ValidateOptionsResult.Fail("Data__Folder is empty.") : ValidateOptionsResult.Success;
}
