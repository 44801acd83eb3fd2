using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Subscriptions;

/// <summary>
/// Stops the letter that the signed link stood in: the link's own subscription and every other that the same letter told
/// of. Asking again changes nothing. A link from before the last opt-in does not act.
/// </summary>
public sealed record Unsubscribe(string Token) : ICommand<Result>, ILeavesPublicPages;

public sealed class UnsubscribeHandler(ITenantDb db, SubscriptionLinks links, TimeProvider clock) : ICommandHandler<Unsubscribe, Result>
{
    public async ValueTask<Result> Handle(Unsubscribe command, CancellationToken cancellationToken)
    {
        if (await links.FindAsync(command.Token, cancellationToken) is not { } own)
            return NotFound.Instance;
        if (own.State != SubscriptionState.Active)
            return Result.Ok;
        var now = clock.GetUtcNow();
        var together = await db.Set<Subscription>()
            .Where(s => s.Address == own.Address && s.Cadence == own.Cadence && s.State == SubscriptionState.Active)
            .ToListAsync(cancellationToken);
        foreach (var subscription in together)
            subscription.Unsubscribe(now);
        return Result.Ok;
    }
}
