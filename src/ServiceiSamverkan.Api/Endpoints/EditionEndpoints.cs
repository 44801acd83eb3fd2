using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Mail.Digests;
using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Api.Endpoints;

/// <summary>The weekly and monthly letters as anyone may read them: what the noticeboard's sheet says, and what the office sees coming.</summary>
internal static class EditionEndpoints
{
    public static void MapEditions(this ApiRoutes routes)
    {
        routes.Public.MapGet("editions", LatestAsync).WithTags("subscriptions").WithName("GetLatestEdition")
            .WithSummary("The latest weekly or monthly letter of the municipality, or of one place by its slug.");
        routes.Office.MapGet("editions/next", NextAsync).WithTags("subscriptions").WithName("GetNextEdition")
            .WithSummary("The next one as it stands so far.").RequirePermission(Permission.LeadDialogues);
    }

    private static Task<Answer<Ok<EditionBody>>> LatestAsync(ISender sender, string? place, Cadence? cadence, CancellationToken cancellationToken) =>
        ReadAsync(sender, new(place, cadence ?? Cadence.Weekly, IsNext: false), cancellationToken);

    private static Task<Answer<Ok<EditionBody>>> NextAsync(ISender sender, string? place, Cadence? cadence, CancellationToken cancellationToken) =>
        ReadAsync(sender, new(place, cadence ?? Cadence.Weekly, IsNext: true), cancellationToken);

    private static async Task<Answer<Ok<EditionBody>>> ReadAsync(ISender sender, GetDigestEdition query, CancellationToken cancellationToken) =>
        Answer.Of(await sender.Send(query, cancellationToken), letter => TypedResults.Ok(EditionBody.Of(letter)));

    /// <param name="FirstDay">Of the period that it tells of.</param>
    internal sealed record EditionBody(
        Cadence Cadence, string Language, DateOnly? FirstDay, IReadOnlyList<string> Scopes, IReadOnlyList<DigestSection> Sections)
    {
        public static EditionBody Of(DigestLetter letter) => new(letter.Cadence, letter.Language, letter.FirstDay, letter.Scopes, letter.Sections);
    }
}
