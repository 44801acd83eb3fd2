using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Contributions;
using ServiceiSamverkan.Application.Contributions.FollowUps;
using ServiceiSamverkan.Domain.Contributions;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class FollowUpEndpoints
{
    public static void MapFollowUps(this ApiRoutes routes)
    {
        var group = routes.Public.MapGroup("follow-ups").WithTags("follow-ups").RequireRateLimiting(RateLimits.Codes);
        group.MapGet("{code}", GetAsync).WithName("GetFollowUp").WithSummary("What has come of a contribution, or of a café's notes, by its code.");
        group.MapPost("{code}/withdraw", WithdrawAsync).WithName("WithdrawContribution")
            .WithSummary("Takes back the contribution of a personal code: hidden, not destroyed.").Idempotent();
    }

    private static async Task<Answer<Ok<FollowUpBody>>> GetAsync(string code, ISender sender, HttpContext context, CancellationToken cancellationToken)
    {
        var followUp = await sender.Send(new GetFollowUp(code), cancellationToken);
        context.Response.Headers.CacheControl = "no-store";
        return Answer.Of(followUp, found => TypedResults.Ok(FollowUpBody.Of(found)));
    }

    private static async Task<Answer<NoContent>> WithdrawAsync(string code, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new WithdrawContribution(code), cancellationToken)).NoContent();

    /// <param name="Kind">"contribution" or "cafe".</param>
    /// <param name="Notes">Of a café.</param>
    internal sealed record FollowUpBody(
        string Code,
        string Kind,
        DateTimeOffset ReceivedAt,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Text,
        ContributionState State,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? RejectionReason,
        IReadOnlyList<StepBody> Steps,
        IReadOnlyList<FollowUpAnswer> Answers,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<FollowUpNote>? Notes)
    {
        public static FollowUpBody Of(FollowUp found) => new(
            found.Code,
            found.Kind == FollowUpKind.Cafe ? "cafe" : "contribution",
            found.ReceivedAt,
            found.Text,
            found.State,
            found.RejectionReason,
            [.. found.Steps.Select(s => new StepBody(s.Kind, s.At, s.Title, s.Url))],
            found.Answers,
            found.Kind == FollowUpKind.Cafe ? found.Notes : null);
    }

    internal sealed record StepBody(
        FollowUpStepKind Kind, DateTimeOffset At, string Title, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Url);
}
