using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Application.Region.Reports;

/// <summary>What the municipality's reports need from the minutely sweep; asked before anything is written.</summary>
public sealed record FindReportDuty : IQuery<Result<ReportDuty>>;

/// <param name="UnpreparedWindow">The last window that is over, when it has no report yet.</param>
/// <param name="OwesCatalogue">The shared catalogue has still to be told of an approval or a withdrawal.</param>
public sealed record ReportDuty(string? UnpreparedWindow, bool OwesCatalogue);

public sealed class FindReportDutyHandler(ITenantDb db, TimeProvider clock) : IQueryHandler<FindReportDuty, Result<ReportDuty>>
{
    public async ValueTask<Result<ReportDuty>> Handle(FindReportDuty query, CancellationToken cancellationToken)
    {
        var window = ReportWindow.LastClosed(SwedishCalendar.DayOf(clock.GetUtcNow())).Code;
        var isPrepared = await db.Set<PeriodReport>().AnyAsync(r => r.Window == window, cancellationToken);
        return new ReportDuty(
            isPrepared ? null : window,
            await db.Set<PeriodReport>().AnyAsync(r => r.OwedToCatalogue, cancellationToken));
    }
}
