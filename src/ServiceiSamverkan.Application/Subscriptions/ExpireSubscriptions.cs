using ServiceiSamverkan.Application.Mail;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Subscriptions;

/// <summary>Ends requests that nobody confirmed in time and erases their addresses. The answer is how many.</summary>
public sealed record ExpireSubscriptions : ICommand<Result<int>>, ILeavesPublicPages, ILeavesNoAudit, IErases
{
    /// <summary>How many are ended at once.</summary>
    public const int Batch = 500;
}

public sealed class ExpireSubscriptionsHandler(ITenantDb db, TimeProvider clock) : ICommandHandler<ExpireSubscriptions, Result<int>>
{
    public async ValueTask<Result<int>> Handle(ExpireSubscriptions command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var late = await db.Set<Subscription>()
            .Where(s => s.State == SubscriptionState.Pending && s.OptIn!.ExpiresAt <= now)
            .OrderBy(s => s.Id)
            .Take(ExpireSubscriptions.Batch)
            .ToListAsync(cancellationToken);
        if (late.Count == 0)
            return 0;
        var (ids, addresses) = (late.ConvertAll(s => s.Id), late.ConvertAll(s => s.Address));

        // The same address may have asked for something else since, and that mail may still be on its way.
        var others = await db.Set<Subscription>()
            .Where(s => addresses.Contains(s.Address) && !ids.Contains(s.Id) && s.OptIn != null)
            .Select(s => s.OptIn!.TokenHash)
            .ToListAsync(cancellationToken);
        var kept = others.ConvertAll(MailKeys.OptIn);
        await db.Set<MailMessage>()
            .Where(m => m.Kind == MailKind.OptIn && addresses.Contains(m.Address) && !kept.Contains(m.Key))
            .ExecuteDeleteAsync(cancellationToken);
        await db.Set<BlockedAddress>()
            .Where(b => addresses.Contains(b.Address) && !db.Set<MailMessage>().Any(m => m.Address == b.Address && m.Kind != MailKind.OptIn)
                && !db.Set<Subscription>().Any(s => s.Address == b.Address && !ids.Contains(s.Id)))
            .ExecuteDeleteAsync(cancellationToken);
        foreach (var subscription in late)
            subscription.Expire(now);
        return late.Count;
    }
}
