using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Application.Region.Reports;

/// <summary>
/// Lets the region see a prepared report. An earlier one of the same window steps back. The shared catalogue is told by
/// <see cref="DeliverReports"/>, at once or when it can next be reached.
/// </summary>
public sealed record ApproveReport(Guid Id, int? Version) : ICommand<Result>, ILeavesPublicPages;

public sealed class ApproveReportHandler(ITenantDb db, ICaller caller, TimeProvider clock) : ICommandHandler<ApproveReport, Result>
{
    public async ValueTask<Result> Handle(ApproveReport command, CancellationToken cancellationToken)
    {
        var report = await db.Set<PeriodReport>().FirstOrDefaultAsync(r => r.Id == command.Id, cancellationToken);
        if (report is null)
            return NotFound.Instance;
        if (report.CheckVersion(command.Version) is { } stale)
            return stale;

        var now = clock.GetUtcNow();
        var approved = report.Approve(caller.Name ?? caller.Kind.ToString(), now, SwedishCalendar.DayOf(now));
        if (approved.Error is not null)
            return approved;

        var earlier = await db.Set<PeriodReport>()
            .Where(r => r.Window == report.Window && r.Id != report.Id && r.Revision < report.Revision)
            .ToListAsync(cancellationToken);
        foreach (var former in earlier)
            former.Supersede();
        return Result.Ok;
    }
}
