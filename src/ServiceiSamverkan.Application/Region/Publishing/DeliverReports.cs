using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Application.Region.Publishing;

/// <summary>
/// Tells the shared catalogue what it is owed: approved reports and withdrawals. The catalogue is written first and the
/// debt struck afterwards, so that a crash between the two delivers once more, and a second delivery changes nothing.
/// </summary>
public sealed record DeliverReports : ICommand<Result<int>>, ILeavesPublicPages;

public sealed class DeliverReportsHandler(ITenantDb db, ICatalogDb catalog, IMultiTenantContextAccessor<Tenant> tenants)
    : ICommandHandler<DeliverReports, Result<int>>
{
    public async ValueTask<Result<int>> Handle(DeliverReports command, CancellationToken cancellationToken)
    {
        var owed = await db.Set<PeriodReport>().Where(r => r.OwedToCatalogue).OrderBy(r => r.Window).ThenBy(r => r.Revision).ToListAsync(cancellationToken);
        if (owed.Count == 0)
            return 0;

        var tenantId = Guid.Parse(tenants.MultiTenantContext.TenantInfo!.Id);
        foreach (var report in owed)
            await TellAsync(report, tenantId, cancellationToken);
        await catalog.SaveChangesAsync(cancellationToken);

        foreach (var report in owed)
            report.Delivered();
        return owed.Count;
    }

    private async Task TellAsync(PeriodReport report, Guid tenantId, CancellationToken cancellationToken)
    {
        var published = catalog.Set<PublishedReport>();
        var copy = await published.FirstOrDefaultAsync(p => p.Id == report.Id && p.TenantId == tenantId, cancellationToken);
        if (report.State == ReportState.Withdrawn)
        {
            // One that was withdrawn before it was delivered has never been public, and stays so.
            copy?.Withdraw();
            return;
        }

        var former = await published
            .Where(p => p.TenantId == tenantId && p.Window == report.Window && p.Revision < report.Revision).ToListAsync(cancellationToken);
        foreach (var earlier in former)
            earlier.Supersede();
        if (copy is null)
            published.Add(PublishedReport.Copy(report, tenantId));
    }
}
