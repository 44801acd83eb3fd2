using Microsoft.Extensions.Logging;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Infrastructure.Catalogue;

namespace ServiceiSamverkan.Infrastructure.Provisioning;

/// <summary>Brings tenants' databases to this program's version, one by one. One that fails keeps its old database and stops no other.</summary>
public sealed partial class TenantMigration
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ITenantDatabaseMaker _maker;
    private readonly TenantDirectory _directory;
    private readonly TenantRegistry _registry;
    private readonly ILogger<TenantMigration> _logger;

    internal TenantMigration(ITenantDatabaseMaker maker, TenantDirectory directory, TenantRegistry registry, ILogger<TenantMigration> logger)
    {
        _maker = maker;
        _directory = directory;
        _registry = registry;
        _logger = logger;
    }

    /// <param name="identifier">One tenant's, or null for all.</param>
    /// <param name="progress">Told of each tenant when it is done.</param>
    /// <param name="beside">A host may be running: each tenant is put in maintenance until it is migrated, so that the host lets go of its files.</param>
    public async Task<IReadOnlyList<MigratedTenant>> RunAsync(
        string? identifier, IProgress<MigratedTenant>? progress, CancellationToken cancellationToken, bool beside = false)
    {
        List<MigratedTenant> done = [];
        foreach (var tenant in _directory.All.Where(t => identifier is null || t.Identifier == identifier))
        {
            var outcome = await MigrateAsync(tenant, beside, cancellationToken);
            done.Add(outcome);
            progress?.Report(outcome);
        }

        return done;
    }

    private async Task<MigratedTenant> MigrateAsync(Tenant tenant, bool beside, CancellationToken cancellationToken)
    {
        try
        {
            if (!await _maker.IsBehindAsync(tenant, cancellationToken))
                return new(tenant.Identifier, false, null);
            if (beside && tenant.State == TenantState.Active)
                await MigrateBesideAsync(tenant, cancellationToken);
            else
                await _maker.MigrateAsync(tenant, Patience, cancellationToken);
            return new(tenant.Identifier, true, null);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogFailed(e, tenant.Identifier);
            return new(tenant.Identifier, false, e.Message);
        }
    }

    private async Task MigrateBesideAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        await _registry.SetStateAsync(tenant.Id, TenantState.Maintenance, cancellationToken);
        try
        {
            await _maker.MigrateAsync(tenant, Patience, cancellationToken);
        }
        finally
        {
            await _registry.SetStateAsync(tenant.Id, TenantState.Active, CancellationToken.None);
        }
    }

    [LoggerMessage(LogLevel.Error, "The database of {Tenant} could not be migrated; it stands as it was, and is not opened.")]
    private partial void LogFailed(Exception exception, string tenant);
}

/// <param name="Changed">False when it was at this version already, or failed.</param>
/// <param name="Failure">Null when all went well.</param>
public sealed record MigratedTenant(string Identifier, bool Changed, string? Failure);
