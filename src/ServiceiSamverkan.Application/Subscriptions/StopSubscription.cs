using ServiceiSamverkan.Application.Idempotency;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Subscriptions;

/// <summary>The holder of a signed link stops one of the address's subscriptions and keeps the others.</summary>
public sealed record StopSubscription(string Token, Guid SubscriptionId) : ICommand<Result>, IAnsweredOnce, ILeavesPublicPages;

public sealed class StopSubscriptionHandler(ITenantDb db, SubscriptionLinks links, TimeProvider clock) : ICommandHandler<StopSubscription, Result>
{
    public async ValueTask<Result> Handle(StopSubscription command, CancellationToken cancellationToken)
    {
        if (await links.FindAsync(command.Token, cancellationToken) is not { } own)
            return NotFound.Instance;
        var stopped = await db.Set<Subscription>()
            .SingleOrDefaultAsync(s => s.Id == command.SubscriptionId && s.Address == own.Address, cancellationToken);
        if (stopped is null)
            return NotFound.Instance;
        stopped.Unsubscribe(clock.GetUtcNow());
        return Result.Ok;
    }
}
