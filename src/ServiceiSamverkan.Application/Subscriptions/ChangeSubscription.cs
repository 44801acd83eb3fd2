using ServiceiSamverkan.Application.Idempotency;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Subscriptions;

/// <summary>The holder of a signed link changes how often, and in which language, one of the address's subscriptions is written.</summary>
public sealed record ChangeSubscription(string Token, Guid SubscriptionId, Cadence Cadence, string Language) : ICommand<Result>, IAnsweredOnce, ILeavesPublicPages;

public sealed class ChangeSubscriptionHandler(ITenantDb db, SubscriptionLinks links, TimeProvider clock) : ICommandHandler<ChangeSubscription, Result>
{
    public async ValueTask<Result> Handle(ChangeSubscription command, CancellationToken cancellationToken)
    {
        if (await links.FindAsync(command.Token, cancellationToken) is not { } own)
            return NotFound.Instance;
        var changed = await db.Set<Subscription>()
            .SingleOrDefaultAsync(s => s.Id == command.SubscriptionId && s.Address == own.Address, cancellationToken);
        return changed?.Change(command.Cadence, command.Language, clock.GetUtcNow()) ?? NotFound.Instance;
    }
}
