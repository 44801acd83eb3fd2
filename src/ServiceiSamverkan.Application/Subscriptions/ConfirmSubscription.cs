using ServiceiSamverkan.Application.Idempotency;
using ServiceiSamverkan.Application.Mail.Bounces;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Subscriptions;

/// <summary>The holder of the address says yes to all that was asked for with this token.</summary>
public sealed record ConfirmSubscription(string Token) : ICommand<Result>, IAnsweredOnce, ILeavesPublicPages;

public sealed class ConfirmSubscriptionHandler(ITenantDb db, AddressBlocks blocks, TimeProvider clock) : ICommandHandler<ConfirmSubscription, Result>
{
    public async ValueTask<Result> Handle(ConfirmSubscription command, CancellationToken cancellationToken)
    {
        var hash = OptIn.Hash(command.Token);
        var asked = await db.Set<Subscription>().Where(s => s.OptIn!.TokenHash == hash).ToListAsync(cancellationToken);
        if (asked.Count == 0)
            return new OptInUnknown();
        var now = clock.GetUtcNow();
        foreach (var subscription in asked)
        {
            if (subscription.Confirm(hash, now).Error is { } refused)
                return refused;
        }

        // Whoever has read the mail is reached at the address.
        if (await blocks.OfAllAsync(asked[0].Address!, cancellationToken) is { } block)
            await blocks.LiftAsync(block, cancellationToken);
        return Result.Ok;
    }
}
