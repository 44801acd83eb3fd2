using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Application.Region.Reports;

/// <summary>Prepares the report of a window. When its figures are those of the newest report, that one stands and is returned.</summary>
/// <param name="Window">"2026-T2"; null for the last third of a year that is over.</param>
public sealed record ComputeReport(string? Window = null) : ICommand<Result<ReportComputed>>, ILeavesPublicPages;

public sealed record ReportComputed(Guid Id, string Window);

public sealed class ComputeReportHandler(ITenantDb db, IMultiTenantContextAccessor<Tenant> tenants, TimeProvider clock, IIdSource ids)
    : ICommandHandler<ComputeReport, Result<ReportComputed>>
{
    public async ValueTask<Result<ReportComputed>> Handle(ComputeReport command, CancellationToken cancellationToken)
    {
        if (tenants.MultiTenantContext.TenantInfo is not { Kind: TenantKind.Municipality } municipality)
            return NotFound.Instance;
        var now = clock.GetUtcNow();
        var window = command.Window is null ? ReportWindow.LastClosed(SwedishCalendar.DayOf(now)) : ReportWindow.Parse(command.Window);
        if (window.Error is { } unknown)
            return unknown;

        var content = await new ReportComputation(db, municipality.PilotStart).ForAsync(window.Value, cancellationToken);
        var earlier = await db.Set<PeriodReport>().Where(r => r.Window == window.Value.Code).OrderByDescending(r => r.Revision).ToListAsync(cancellationToken);
        if (earlier.FirstOrDefault() is { IsOpen: true } newest && newest.Hash == content.Hash())
            return new ReportComputed(newest.Id, window.Value.Code);

        foreach (var prepared in earlier.Where(r => r.State == ReportState.Computed))
            prepared.Supersede();
        var report = PeriodReport.Compute(ids.Next(), earlier.Count + 1, content, now);
        db.Set<PeriodReport>().Add(report);
        return new ReportComputed(report.Id, window.Value.Code);
    }
}
