using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Application.Region.Reports;

/// <summary>All reports of the municipality, newest window and revision first.</summary>
public sealed record ListReports : IQuery<Result<IReadOnlyList<ReportItem>>>;

public sealed class ListReportsHandler(ITenantDb db) : IQueryHandler<ListReports, Result<IReadOnlyList<ReportItem>>>
{
    public async ValueTask<Result<IReadOnlyList<ReportItem>>> Handle(ListReports query, CancellationToken cancellationToken)
    {
        var rows = await db.Set<PeriodReport>().AsNoTracking()
            .OrderByDescending(r => r.Window).ThenByDescending(r => r.Revision)
            .Select(r => new { r.Id, r.Version, r.Window, r.Revision, r.State, r.ComputedAt, r.ApprovedAt, r.ApprovedBy })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(r =>
        {
            var window = ReportWindow.Parse(r.Window).Value;
            return new ReportItem(r.Id, r.Version, r.Window, window.From, window.To, r.Revision, r.State, r.ComputedAt, r.ApprovedAt, r.ApprovedBy);
        });
    }
}
