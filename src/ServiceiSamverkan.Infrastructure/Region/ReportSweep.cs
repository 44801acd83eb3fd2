using Mediator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ServiceiSamverkan.Application.Region.Publishing;
using ServiceiSamverkan.Application.Region.Reports;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Infrastructure.Mail;

namespace ServiceiSamverkan.Infrastructure.Region;

/// <summary>
/// Prepares each municipality's report when a third of a year is over, so that it waits for its one click, and tells the
/// shared catalogue what it is owed. A tenant that fails is logged and passed by.
/// </summary>
public sealed partial class ReportSweep(TenantScope tenants, ITenantDirectory directory, ILogger<ReportSweep> logger)
{
    /// <returns>What somebody has to look at.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(string? tenantIdentifier, CancellationToken cancellationToken)
    {
        List<string> trouble = [];
        foreach (var tenant in directory.All.Where(t => t is { State: TenantState.Active, Kind: TenantKind.Municipality })
            .Where(t => tenantIdentifier is null || string.Equals(t.Identifier, tenantIdentifier, StringComparison.OrdinalIgnoreCase)))
        {
            try
            {
                await tenants.RunAsync(tenant.Id, (services, _) => DoAsync(services.GetRequiredService<ISender>(), cancellationToken));
            }
            catch (Exception e) when (!cancellationToken.IsCancellationRequested)
            {
                LogFault(e, tenant.Identifier);
                trouble.Add($"{tenant.Identifier}: {e.Message}");
            }
        }

        return trouble;
    }

    private static async Task<bool> DoAsync(ISender sender, CancellationToken cancellationToken)
    {
        var duty = (await sender.Send(new FindReportDuty(), cancellationToken)).Value;
        if (duty.UnpreparedWindow is { } window)
            await sender.Send(new ComputeReport(window), cancellationToken);
        if (duty.OwesCatalogue)
            await sender.Send(new DeliverReports(), cancellationToken);
        return true;
    }

    [LoggerMessage(LogLevel.Error, "The reports of {Tenant} could not be done; the other tenants go on.")]
    private partial void LogFault(Exception exception, string tenant);
}
