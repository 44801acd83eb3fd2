using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Region.Publishing;
using ServiceiSamverkan.Application.Region.Reports;

namespace ServiceiSamverkan.Api.Endpoints;

/// <summary>A municipality's own period reports.</summary>
internal static class ReportEndpoints
{
    public static void MapReports(this ApiRoutes routes)
    {
        var office = routes.Office.MapGroup("").WithTags("reports");
        office.MapGet("reports", ListAsync).WithName("ListReports").WithSummary("Period reports, newest first.").RequirePermission(Permission.ApproveReports);
        office.MapGet("reports/{id:guid}", ReadAsync).WithName("ReadReport").WithSummary("A report with its figures.").RequirePermission(Permission.ApproveReports);
        office.MapPost("reports", ComputeAsync).WithName("ComputeReport").WithSummary("Prepares the report of a third of a year.").RequirePermission(Permission.ApproveReports);
        office.MapPost("reports/{id:guid}/approve", ApproveAsync).WithName("ApproveReport").WithSummary("Lets the region see the report.").RequirePermission(Permission.ApproveReports);
        office.MapPost("reports/{id:guid}/withdraw", WithdrawAsync).WithName("WithdrawReport").WithSummary("Takes an approved report out of the comparison.").RequirePermission(Permission.ApproveReports);
        office.MapPost("populations", EnterPopulationAsync).WithName("EnterPopulation").WithSummary("Adds to the municipality's population series.").RequirePermission(Permission.ApproveReports);
        office.MapPost("sourced-figures", EnterFigureAsync).WithName("EnterSourcedFigure").WithSummary("Enters a figure from a survey.").RequirePermission(Permission.ApproveReports);
    }

    private static async Task<Answer<Ok<IReadOnlyList<ReportItem>>>> ListAsync(ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ListReports(), cancellationToken)).Ok();

    private static async Task<Answer<Ok<ReportPage>>> ReadAsync(Guid id, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ReadReport(id), cancellationToken)).OkWithVersion(r => r.Version);

    private static async Task<Answer<Created<ReportComputed>>> ComputeAsync(ComputeReportBody body, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ComputeReport(body.Window), cancellationToken)).Created(r => $"/api/v1/office/reports/{r.Id}");

    private static async Task<Answer<NoContent>> ApproveAsync(Guid id, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await TellingCatalogueAsync(sender, new ApproveReport(id, ifMatch.Version), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> WithdrawAsync(
        Guid id, WithdrawReportBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
        (await TellingCatalogueAsync(sender, new WithdrawReport(id, ifMatch.Version, body.Reason ?? string.Empty), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> EnterPopulationAsync(PopulationBody body, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new EnterPopulation(body.Date, body.Count, body.Source ?? string.Empty), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> EnterFigureAsync(SourcedFigureBody body, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(
            new EnterSourcedFigure(body.Indicator ?? string.Empty, body.Window ?? string.Empty, body.Percent, body.Respondents, body.Source ?? string.Empty),
            cancellationToken)).NoContent();

    /// <summary>The catalogue is told at once; what it could not take the minutely sweep delivers.</summary>
    private static async Task<Result> TellingCatalogueAsync(ISender sender, ICommand<Result> command, CancellationToken cancellationToken)
    {
        var changed = await sender.Send(command, cancellationToken);
        if (changed.Error is null)
            await sender.Send(new DeliverReports(), cancellationToken);
        return changed;
    }

    internal sealed record ComputeReportBody(string? Window);

    internal sealed record WithdrawReportBody(string? Reason);

    internal sealed record PopulationBody(DateOnly Date, int Count, string? Source);

    internal sealed record SourcedFigureBody(string? Indicator, string? Window, decimal Percent, int? Respondents, string? Source);
}
