using ServiceiSamverkan.Application.Idempotency;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Subscriptions;

/// <summary>The holder of a signed link has the address erased, at once and everywhere that a subscription put it.</summary>
public sealed record EraseSubscriber(string Token) : ICommand<Result>, IAnsweredOnce, ILeavesPublicPages, IErases;

public sealed class EraseSubscriberHandler(ITenantDb db, SubscriptionLinks links) : ICommandHandler<EraseSubscriber, Result>
{
    public async ValueTask<Result> Handle(EraseSubscriber command, CancellationToken cancellationToken)
    {
        if (await links.FindAsync(command.Token, cancellationToken) is not { } own)
            return NotFound.Instance;
        var address = own.Address;

        // A mail in a sender's hands is looked at again before it goes out, and is found to be gone.
        await db.Set<MailMessage>()
            .Where(m => m.Address == address && (m.Kind == MailKind.Digest || m.Kind == MailKind.Closing || m.Kind == MailKind.OptIn))
            .ExecuteDeleteAsync(cancellationToken);
        await db.Set<BlockedAddress>().Where(b => b.Address == address).ExecuteDeleteAsync(cancellationToken);
        await db.Set<DigestSlot>().Where(s => s.Address == address).ExecuteDeleteAsync(cancellationToken);
        db.Set<Subscription>().RemoveRange(await db.Set<Subscription>().Where(s => s.Address == address).ToListAsync(cancellationToken));
        return Result.Ok;
    }
}
