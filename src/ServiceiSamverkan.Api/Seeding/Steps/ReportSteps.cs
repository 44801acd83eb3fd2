using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Region.Publishing;
using ServiceiSamverkan.Application.Region.Reports;
using ServiceiSamverkan.Domain.Region;

namespace ServiceiSamverkan.Api.Seeding.Steps;

internal static class ReportSteps
{
    public static void AddSourcedFigures(this SeedPlan plan)
    {
        foreach (var figure in plan.Content.SourcedFigures)
            plan.Add(null, $"figure {figure.Indicator}", scope => FigureAsync(scope, figure));
    }

    public static void AddReports(this SeedPlan plan)
    {
        foreach (var report in plan.Content.Reports)
            plan.Add(report.At, $"report {report.Window}", scope => ReportAsync(scope, report));
    }

    private static async Task FigureAsync(SeedScope scope, SeedSourcedFigure figure)
    {
        var window = WindowOf(scope, figure.Window);
        if (!await scope.Db.Set<SourcedFigure>().AnyAsync(f => f.Indicator == figure.Indicator, scope.Cancelled))
            await scope.SendAsync(new EnterSourcedFigure(figure.Indicator, window, figure.Percent, figure.Respondents, figure.Source));
    }

    /// <summary>A tenant that has a report, of whatever window, keeps it: the demo is not made anew with the seasons.</summary>
    private static async Task ReportAsync(SeedScope scope, SeedReport report)
    {
        var reports = scope.Db.Set<PeriodReport>().AsNoTracking().Where(r => report.Window == null || r.Window == report.Window);
        if (!await reports.AnyAsync(scope.Cancelled))
            await scope.SendAsync(new ComputeReport(WindowOf(scope, report.Window)));
        if (!report.Approve || await reports.AnyAsync(r => r.State != ReportState.Computed, scope.Cancelled))
            return;
        var prepared = await reports.SingleAsync(scope.Cancelled);
        await scope.SendAsync(new ApproveReport(prepared.Id, prepared.Version));
        await scope.SendAsync(new DeliverReports());
    }

    private static string WindowOf(SeedScope scope, string? window) =>
        window ?? ReportWindow.LastClosed(SwedishCalendar.DayOf(scope.Service<TimeProvider>().GetUtcNow())).Code;
}
