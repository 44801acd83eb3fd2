using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Region.Comparing;

namespace ServiceiSamverkan.Api.Endpoints;

/// <summary>What the municipalities have approved, on the region's host.</summary>
internal static class ResultEndpoints
{
    public static void MapResults(this ApiRoutes routes)
    {
        routes.Public.MapGet("results", ListAsync).WithTags("results").WithName("ListResults")
            .WithSummary("Every municipality's approved figures, one row for each indicator.");
        routes.Public.MapGet("results/definitions", DefinitionsAsync).WithTags("results").WithName("ListDefinitions")
            .WithSummary("How each indicator is counted, in every version that a figure may bear.");
        routes.Region.MapGet("comparison", CompareAsync).WithTags("results").WithName("CompareMunicipalities")
            .WithSummary("The figures side by side, with what is told beside them.").RequirePermission(Permission.CompareMunicipalities);
    }

    private static async Task<Answer<Ok<IReadOnlyList<ResultRow>>>> ListAsync(ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ListResults(), cancellationToken)).Ok();

    private static async Task<Answer<Ok<IReadOnlyList<DefinitionItem>>>> DefinitionsAsync(ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ListDefinitions(), cancellationToken)).Ok();

    private static async Task<Answer<Ok<Comparison>>> CompareAsync(ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new CompareMunicipalities(), cancellationToken)).Ok();
}
