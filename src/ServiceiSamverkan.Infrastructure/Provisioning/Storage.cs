using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ServiceiSamverkan.Infrastructure.Catalogue;
using ServiceiSamverkan.Infrastructure.Persistence.Databases;
using ServiceiSamverkan.Infrastructure.Persistence.Engines;

namespace ServiceiSamverkan.Infrastructure.Provisioning;

/// <summary>Makes the catalogue ready to be used and reads it. The host does so when it starts; the command line calls it.</summary>
public sealed class Storage
{
    private const string EnvironmentFile = "environment";

    private readonly ITenantDatabaseMaker _maker;
    private readonly DatabaseAddresses _addresses;
    private readonly TenantDirectory _directory;
    private readonly IHostEnvironment _environment;

    internal Storage(ITenantDatabaseMaker maker, DatabaseAddresses addresses, TenantDirectory directory, IHostEnvironment environment)
    {
        _maker = maker;
        _addresses = addresses;
        _directory = directory;
        _environment = environment;
    }

    /// <summary>The environment that a data folder was made in; null when it holds nothing yet.</summary>
    public static string? EnvironmentOf(string folder) =>
        Path.Combine(folder, EnvironmentFile) is var file && File.Exists(file) ? File.ReadAllText(file).Trim() : null;

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(_addresses.Folder);
        var environment = Path.Combine(_addresses.Folder, EnvironmentFile);
        if (!File.Exists(environment))
            await File.WriteAllTextAsync(environment, _environment.EnvironmentName, cancellationToken);
        await _maker.MigrateCatalogAsync(cancellationToken);
        await _directory.RefreshAsync(cancellationToken);
    }
}

/// <summary>
/// What has to be done before the first request: the folder is taken for this host alone, the catalogue is made ready, and
/// on SQLite the tenants are migrated. A tenant that cannot be is refused by itself; the others are served.
/// </summary>
internal sealed partial class StorageStart(Storage storage, TenantMigration migration, DatabaseAddresses addresses, ILogger<StorageStart> logger) : IHostedService, IDisposable
{
    private FileLock? _folder;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(addresses.Folder);
        _folder = FileLock.TryExclusive(Path.Combine(addresses.Folder, "host.lock")) ?? throw new DataFolderInUseException(addresses.Folder);
        try
        {
            await storage.PrepareAsync(cancellationToken);
        }
        catch (Exception e) when (addresses.Provider != DatabaseProvider.Sqlite && e is not OperationCanceledException)
        {
            // The server may come later; until then every host is answered with 503.
            LogCatalogAway(e);
            return;
        }

        if (addresses.Provider == DatabaseProvider.Sqlite)
            await migration.RunAsync(null, null, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _folder?.Dispose();
        _folder = null;
    }

    [LoggerMessage(LogLevel.Error, "The catalogue cannot be made ready.")]
    private partial void LogCatalogAway(Exception exception);
}

/// <summary>Another host works on the folder: two would overtake each other's gates.</summary>
public sealed class DataFolderInUseException(string folder)
    : Exception($"Another host works on the data folder {folder}. Stop it, or choose another folder with Data__Folder.");
