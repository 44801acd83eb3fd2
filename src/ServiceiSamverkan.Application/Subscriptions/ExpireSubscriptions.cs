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
        var addresses = late.ConvertAll(s => s.Address);
        await db.Set<MailMessage>()
            .Where(m => m.Kind == MailKind.OptIn && addresses.Contains(m.Address))
            .ExecuteDeleteAsync(cancellationToken);
        foreach (var subscription in late)
            subscription.Expire(now);
        return late.Count;
    }
}
