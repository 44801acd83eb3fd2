using Mediator;
using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Application.Region.Publishing;
using ServiceiSamverkan.Application.Region.Reports;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Infrastructure.Due;

namespace ServiceiSamverkan.Infrastructure.Region;

/// <summary>
/// Prepares a municipality's report when a third of a year is over, so that it waits for its one click, and tells the shared
/// catalogue what it is owed.
/// </summary>
public sealed class ReportSweep : ITenantSweep
{
    public bool Concerns(Tenant tenant) => tenant.Kind == TenantKind.Municipality;

    public async Task<DateTimeOffset?> RunAsync(IServiceProvider services, Tenant tenant, CancellationToken cancellationToken)
    {
        var sender = services.GetRequiredService<ISender>();
        var duty = (await sender.Send(new FindReportDuty(), cancellationToken)).Value;
        if (duty.UnpreparedWindow is { } window)
            await sender.Send(new ComputeReport(window), cancellationToken);
        if (duty.OwesCatalogue)
            await sender.Send(new DeliverReports(), cancellationToken);
        return duty.UnpreparedWindow is null && !duty.OwesCatalogue ? DateTimeOffset.MaxValue : null;
    }
}
