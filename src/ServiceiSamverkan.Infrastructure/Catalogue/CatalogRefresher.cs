using Microsoft.Extensions.Hosting;
using ServiceiSamverkan.Infrastructure.Persistence.Databases;

namespace ServiceiSamverkan.Infrastructure.Catalogue;

/// <summary>Asks the catalogue every second of real time, so that a change made elsewhere is seen within two.</summary>
internal sealed class CatalogRefresher(TenantDirectory directory, TenantDatabases databases) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private const int TicksBetweenIdleLooks = 15;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        for (var tick = 0; await timer.WaitForNextTickAsync(stoppingToken); tick++)
        {
            await directory.RefreshAsync(stoppingToken);
            if (tick % TicksBetweenIdleLooks == 0)
                databases.LetGoOfIdle();
        }
    }
}
