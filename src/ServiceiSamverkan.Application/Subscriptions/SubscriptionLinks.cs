using ServiceiSamverkan.Application.Mail;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Subscriptions;

/// <summary>Reads and makes the links that lead a subscriber to their own page, signed with the tenant's key.</summary>
public sealed class SubscriptionLinks(ITenantDb db)
{
    /// <summary>The subscription that a link was made for, tracked; null when it is not ours or from before the last opt-in.</summary>
    public async ValueTask<Subscription?> FindAsync(string token, CancellationToken cancellationToken)
    {
        if (await KeyAsync(cancellationToken) is not { } key || SubscriptionLink.Read(token, key) is not { } link)
            return null;
        var subscription = await db.Set<Subscription>()
            .SingleOrDefaultAsync(s => s.Id == link.SubscriptionId && s.Address != null, cancellationToken);
        return subscription?.Generation == link.Generation ? subscription : null;
    }

    /// <summary>Null before the first letter was planned.</summary>
    public async ValueTask<byte[]?> KeyAsync(CancellationToken cancellationToken) =>
        await db.FindLinkKeyAsync(cancellationToken);

    /// <summary>Makes the key where there is none; within a command.</summary>
    public async ValueTask EnsureKeyAsync(CancellationToken cancellationToken) => await db.LinkKeyAsync(cancellationToken);
}
