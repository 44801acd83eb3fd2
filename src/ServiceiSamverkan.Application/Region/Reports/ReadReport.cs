using ServiceiSamverkan.Application.Access;
using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Application.Region.Reports;

public sealed record ReadReport(Guid Id) : IQuery<Result<ReportPage>>;

public sealed class ReadReportHandler(ITenantDb db, ICaller caller, TimeProvider clock) : IQueryHandler<ReadReport, Result<ReportPage>>
{
    public async ValueTask<Result<ReportPage>> Handle(ReadReport query, CancellationToken cancellationToken)
    {
        var r = await db.Set<PeriodReport>().AsNoTracking().FirstOrDefaultAsync(x => x.Id == query.Id, cancellationToken);
        if (r is null)
            return NotFound.Instance;
        var window = ReportWindow.Parse(r.Window).Value;
        return new ReportPage(
            r.Id, r.Version, r.Window, window.From, window.To, window.IsClosedOn(SwedishCalendar.DayOf(clock.GetUtcNow())), r.Revision, r.State,
            r.ComputedAt, r.ApprovedAt, r.ApprovedBy, r.WithdrawalReason, r.PilotStart, r.Population, r.TemplateVersion, r.Hash, r.IsIntact,
            ReportFigure.Of(r.Figures, caller.Language));
    }
}
