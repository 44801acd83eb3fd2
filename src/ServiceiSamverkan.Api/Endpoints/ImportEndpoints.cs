using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using ServiceiSamverkan.Application.Associations.Import;
using ServiceiSamverkan.Application.Contributions.Import;
using ServiceiSamverkan.Application.Csv;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Application.Places;
using ServiceiSamverkan.Application.Places.Import;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class ImportEndpoints
{
    private const string Csv = "text/csv";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapImports(this ApiRoutes routes)
    {
        var group = routes.Office.MapGroup("imports").WithTags("office: imports").RequirePermission(Permission.LeadDialogues);
        group.MapPost("contributions", ContributionsAsync).WithName("ImportContributions").Accepts<string>(Csv, Xlsx)
            .WithSummary("Takes in contributions from a CSV or XLSX file, of Polis or with a text column: all of it or nothing.");
        group.MapPost("contributions/preview", PreviewAsync).WithName("PreviewImport").Accepts<string>(Csv, Xlsx)
            .WithSummary("What a file would bring and what must be put right first; changes nothing.");
        group.MapPost("associations", AssociationsAsync).WithName("ImportAssociations").Accepts<string>(Csv, Xlsx)
            .WithSummary("Takes in a list of associations with their places: all of it or nothing.");
        group.MapPost("services", ServicesAsync).WithName("ImportServices").Accepts<string>(Csv, Xlsx)
            .WithSummary("Takes in a list of which services there are at which places: all of it or nothing.");
        group.MapPost("services/preview", PreviewServicesAsync).WithName("PreviewServices").Accepts<string>(Csv, Xlsx)
            .WithSummary("What a list of services would bring and what must be put right first; changes nothing.");
        group.MapPost("support", SupportAsync).WithName("ImportSupport").Accepts<string>(Csv, Xlsx)
            .WithSummary("Takes in who agreed with imported contributions, from votes.csv of Polis: all of it or nothing.");
        group.MapPost("support/preview", PreviewSupportAsync).WithName("PreviewSupport").Accepts<string>(Csv, Xlsx)
            .WithSummary("How many votes a file would bring; changes nothing.");
    }

    /// <param name="source">Names where the file comes from: what was imported under the same name and id is left as it is.</param>
    private static async Task<Answer<Ok<ContributionImport>>> ContributionsAsync(
        HttpRequest request, IOptions<LimitOptions> limits, ISender sender, string? source, Guid? dialogueId, string? language, [AsParameters] ColumnQuery columns, CancellationToken cancellationToken)
    {
        var file = await ReadAsync(request, limits.Value, cancellationToken);
        return file.Error is { } error
            ? new(error, null, null)
            : (await sender.Send(new ImportContributions(file.Value, source ?? string.Empty, dialogueId, language ?? LocalizedText.Swedish, columns.ToChoice()), cancellationToken)).Ok();
    }

    private static async Task<Answer<Ok<PreviewBody>>> PreviewAsync(
        HttpRequest request, IOptions<LimitOptions> limits, IErrorTexts texts, ISender sender, [AsParameters] ColumnQuery columns, CancellationToken cancellationToken)
    {
        var file = await ReadAsync(request, limits.Value, cancellationToken);
        return file.Error is { } error
            ? new(error, null, null)
            : Answer.Of(await sender.Send(new PreviewImport(file.Value, columns.ToChoice()), cancellationToken), preview => TypedResults.Ok(new PreviewBody(
                preview.Columns, preview.Choice, preview.Rows, preview.First, [.. preview.Flaws.Select(texts.TextOf)], preview.FlawCount)));
    }

    private static async Task<Answer<Ok<AssociationImport>>> AssociationsAsync(
        HttpRequest request, IOptions<LimitOptions> limits, ISender sender, CancellationToken cancellationToken)
    {
        var file = await ReadAsync(request, limits.Value, cancellationToken);
        return file.Error is { } error ? new(error, null, null) : (await sender.Send(new ImportAssociations(file.Value), cancellationToken)).Ok();
    }

    /// <param name="source">Who says so, for rows that do not name theirs.</param>
    /// <param name="since">First day on which it stood so, for rows that do not name theirs.</param>
    private static async Task<Answer<Ok<ServiceImport>>> ServicesAsync(
        HttpRequest request, IOptions<LimitOptions> limits, ISender sender, string? source, DateOnly? since, CancellationToken cancellationToken)
    {
        var file = await ReadAsync(request, limits.Value, cancellationToken);
        return file.Error is { } error ? new(error, null, null) : (await sender.Send(new ImportServices(new(file.Value, source, since)), cancellationToken)).Ok();
    }

    private static async Task<Answer<Ok<ServicesBody>>> PreviewServicesAsync(
        HttpRequest request, IOptions<LimitOptions> limits, IErrorTexts texts, ISender sender, string? source, DateOnly? since, CancellationToken cancellationToken)
    {
        var file = await ReadAsync(request, limits.Value, cancellationToken);
        return file.Error is { } error
            ? new(error, null, null)
            : Answer.Of(await sender.Send(new PreviewServices(new(file.Value, source, since)), cancellationToken), preview => TypedResults.Ok(new ServicesBody(
                preview.Rows, preview.Imported, preview.AlreadyHere, preview.First, preview.Changes, preview.Changed, [.. preview.Flaws.Select(texts.TextOf)], preview.FlawCount)));
    }

    private static async Task<Answer<Ok<SupportImport>>> SupportAsync(
        HttpRequest request, IOptions<LimitOptions> limits, ISender sender, string? source, CancellationToken cancellationToken)
    {
        var file = await ReadAsync(request, limits.Value, cancellationToken);
        return file.Error is { } error
            ? new(error, null, null)
            : (await sender.Send(new ImportSupport(file.Value, source ?? string.Empty), cancellationToken)).Ok();
    }

    private static async Task<Answer<Ok<SupportImport>>> PreviewSupportAsync(
        HttpRequest request, IOptions<LimitOptions> limits, ISender sender, string? source, CancellationToken cancellationToken)
    {
        var file = await ReadAsync(request, limits.Value, cancellationToken);
        return file.Error is { } error
            ? new(error, null, null)
            : (await sender.Send(new PreviewSupport(file.Value, source ?? string.Empty), cancellationToken)).Ok();
    }

    /// <summary>The limit of ordinary bodies is lifted to that of files before the first byte is read.</summary>
    private static Task<Result<byte[]>> ReadAsync(HttpRequest request, LimitOptions limits, CancellationToken cancellationToken)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = limits.UploadBytes;
        return CsvFile.ReadAsync(request.Body, cancellationToken);
    }

    /// <summary>Which columns hold what, by their names in the file. Without a text column they are guessed.</summary>
    internal readonly record struct ColumnQuery(string? TextColumn, string? PlaceColumn, string? DateColumn, string? IdColumn)
    {
        public ColumnChoice? ToChoice() => TextColumn is { Length: > 0 } text ? new(text, PlaceColumn, DateColumn, IdColumn) : null;
    }

    /// <param name="Columns">Of the file.</param>
    /// <param name="Choice">Which of them hold what; absent for a file of Polis.</param>
    /// <param name="Flaws">In words, each with its line.</param>
    internal sealed record PreviewBody(
        IReadOnlyList<string> Columns, ColumnChoice? Choice, int Rows, IReadOnlyList<ImportedContribution> First, IReadOnlyList<string> Flaws, int FlawCount);

    /// <param name="Imported">Rows that say something that is not recorded.</param>
    /// <param name="Changes">What those who follow a place would hear of.</param>
    /// <param name="Flaws">In words, each with its line.</param>
    internal sealed record ServicesBody(
        int Rows,
        int Imported,
        int AlreadyHere,
        IReadOnlyList<PlacedService> First,
        IReadOnlyList<ServiceChange> Changes,
        int Changed,
        IReadOnlyList<string> Flaws,
        int FlawCount);
}
