using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Application.Search;
using ServiceiSamverkan.Domain.Search;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class SearchEndpoints
{
    public static void MapSearch(this ApiRoutes routes)
    {
        routes.Public.MapGet("search", SearchAsync).WithTags("search").WithName("Search")
            .WithSummary("Places, dialogues, decisions, needs and published contributions in which all words occur.");
        routes.Office.MapGet("contributions/search", SearchContributionsAsync).WithTags("office: contributions").WithName("SearchContributions")
            .WithSummary("Contributions in whatever state in which all words occur.").RequirePermission(Permission.Moderate);
        routes.Office.MapGet("moderation/{id:guid}/similar", SimilarAsync).WithTags("office: moderation").WithName("FindSimilar")
            .WithSummary("Contributions that say much the same.").RequirePermission(Permission.Moderate);
    }

    private static async Task<Answer<Ok<Page<SearchHit>>>> SearchAsync(
        ISender sender, string? q, SearchKind? kind, string? cursor, int? limit, CancellationToken cancellationToken) =>
        (await sender.Send(new SearchPublic(q, kind, new(cursor, limit)), cancellationToken)).Ok();

    private static async Task<Answer<Ok<Page<ContributionHit>>>> SearchContributionsAsync(
        ISender sender, string? q, string? cursor, int? limit, CancellationToken cancellationToken) =>
        (await sender.Send(new SearchContributions(q, new(cursor, limit)), cancellationToken)).Ok();

    private static async Task<Answer<Ok<IReadOnlyList<ContributionHit>>>> SimilarAsync(Guid id, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new FindSimilar(id), cancellationToken)).Ok();
}
