using Microsoft.AspNetCore.Http.HttpResults;
using ServiceiSamverkan.Application.Subscriptions;
using ServiceiSamverkan.Domain.Subscriptions;
using ServiceiSamverkan.Portal.Routing;

namespace ServiceiSamverkan.Api.Endpoints;

internal static class SubscriptionEndpoints
{
    public static void MapSubscriptions(this ApiRoutes routes)
    {
        var subscriptions = routes.Public.MapGroup("subscriptions").WithTags("subscriptions").RequireRateLimiting(RateLimits.AnonymousWrites);
        subscriptions.MapPost(string.Empty, RequestAsync).WithName("RequestSubscription")
            .WithSummary("Asks for letters to an address. A mail goes there to be confirmed; the answer is the same whether the address was known or not.").Idempotent();
        subscriptions.MapPost("confirm", ConfirmAsync).WithName("ConfirmSubscription")
            .WithSummary("Confirms with the token of that mail. It is good for this once, for seven days.").Idempotent();
        subscriptions.MapGet("{token}", GetOwnAsync).WithName("GetSubscriptions")
            .WithSummary("All that an address follows, by the token of any of its letters. The address itself is mostly hidden.");
        subscriptions.MapPut("{token}/{id:guid}", ChangeAsync).WithName("ChangeSubscription").WithSummary("How often, and in which language, one of them is written.");
        subscriptions.MapDelete("{token}/{id:guid}", StopAsync).WithName("StopSubscription").WithSummary("Stops one of them and keeps the others.");
        subscriptions.MapDelete("{token}", EraseAsync).WithName("EraseSubscriber").WithSummary("Erases the address, at once and for good, with all that it follows.");
        routes.Office.MapPost("subscriptions", EnterAsync).WithTags("subscriptions").WithName("EnterSubscription")
            .WithSummary("Enters what somebody has asked for on paper. A mail goes to the address to be confirmed.").RequirePermission(Permission.ServeResidents);
        routes.Public.MapPost("unsubscribe/{token}", UnsubscribeAsync).WithTags("subscriptions").WithName("Unsubscribe")
            .WithSummary("Stops the letter that the token stood in. Asking again changes nothing.")
            .WithMetadata(new ActsOnEveryHostAttribute());
    }

    private static async Task<Answer<Accepted>> RequestAsync(RequestBody body, ISender sender, CancellationToken cancellationToken)
    {
        var command = new RequestSubscription(
            body.Email ?? string.Empty, [.. (body.Scopes ?? []).OfType<ScopeBody>().Select(s => s.ToScope())], CadenceOf(body.Cadence), body.Language ?? LocalizedText.Swedish);
        var result = await sender.Send(command, cancellationToken);
        return new(result.Error, result.Error is null ? TypedResults.Accepted((string?)null) : null, null);
    }

    private static async Task<Answer<Accepted>> EnterAsync(EnterBody body, ISender sender, CancellationToken cancellationToken)
    {
        var command = new EnterSubscription(
            body.Email ?? string.Empty, [.. (body.Scopes ?? []).OfType<ScopeBody>().Select(s => s.ToScope())], CadenceOf(body.Cadence), body.Language ?? LocalizedText.Swedish, body.ConsentOn);
        var result = await sender.Send(command, cancellationToken);
        return new(result.Error, result.Error is null ? TypedResults.Accepted((string?)null) : null, null);
    }

    private static async Task<Answer<NoContent>> ConfirmAsync(ConfirmBody body, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ConfirmSubscription(body.Token ?? string.Empty), cancellationToken)).NoContent();

    private static async Task<Answer<Ok<SubscriberPage>>> GetOwnAsync(
        string token, ISender sender, ICaller caller, HttpContext context, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        return (await sender.Send(new GetSubscriptions(token, caller.Language), cancellationToken)).Ok();
    }

    private static async Task<Answer<NoContent>> ChangeAsync(string token, Guid id, ChangeBody body, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ChangeSubscription(token, id, CadenceOf(body.Cadence), body.Language ?? string.Empty), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> StopAsync(string token, Guid id, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new StopSubscription(token, id), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> EraseAsync(string token, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new EraseSubscriber(token), cancellationToken)).NoContent();

    private static async Task<Answer<NoContent>> UnsubscribeAsync(string token, ISender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new Unsubscribe(token), cancellationToken)).NoContent();

    /// <summary>A word that we do not know is refused by the command, with the field's name.</summary>
    private static Cadence CadenceOf(string? word) =>
        Enum.TryParse<Cadence>(word, ignoreCase: true, out var cadence) && char.IsAsciiLetter(word![0]) ? cadence : (Cadence)(-1);

    /// <param name="Cadence"><c>weekly</c>, <c>monthly</c> or <c>each</c>.</param>
    internal sealed record RequestBody(string? Email, IReadOnlyList<ScopeBody?>? Scopes, string? Cadence, string? Language);

    /// <param name="Cadence"><c>weekly</c>, <c>monthly</c> or <c>each</c>.</param>
    internal sealed record ChangeBody(string? Cadence, string? Language);

    /// <param name="ConsentOn">The day on the paper.</param>
    internal sealed record EnterBody(string? Email, IReadOnlyList<ScopeBody?>? Scopes, string? Cadence, string? Language, DateOnly? ConsentOn);

    /// <param name="Kind"><c>municipality</c>, <c>place</c> or <c>dialogue</c>.</param>
    /// <param name="Id">Of the place or dialogue.</param>
    internal sealed record ScopeBody(string? Kind, Guid? Id)
    {
        public SubscriptionScope ToScope() => Kind?.ToUpperInvariant() switch
        {
            "MUNICIPALITY" => SubscriptionScope.Municipality,
            "PLACE" => SubscriptionScope.Place(Id ?? Guid.Empty),
            "DIALOGUE" => SubscriptionScope.Dialogue(Id ?? Guid.Empty),

            // No scope has this id: it is refused as one that residents cannot see.
            _ => SubscriptionScope.Dialogue(Guid.Empty),
        };
    }

    internal sealed record ConfirmBody(string? Token);
}
