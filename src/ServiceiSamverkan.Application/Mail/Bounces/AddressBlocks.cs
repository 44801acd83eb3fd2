using ServiceiSamverkan.Application.PersonalData;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Application.Mail.Bounces;

/// <summary>What follows when mail does not arrive or is not wanted: one rule, whether a server says so at once or in a report afterwards.</summary>
public sealed class AddressBlocks(ITenantDb db, BounceRules rules, TimeProvider clock, IIdSource ids)
{
    /// <summary>Counts what came back. The same report again changes nothing.</summary>
    /// <param name="key">Of the report.</param>
    /// <returns>False when it was counted before.</returns>
    public async ValueTask<bool> CountAsync(MailMessage message, BounceKind kind, string status, string key, CancellationToken cancellationToken)
    {
        if (await db.Set<Bounce>().AnyAsync(b => b.Key == key, cancellationToken))
            return false;
        var bounce = Bounce.Of(ids.Next(), key, message, kind, status, clock.GetUtcNow());
        db.Set<Bounce>().Add(bounce);
        if (kind == BounceKind.Complaint && message.Kind == MailKind.Digest)
            await StopLettersAsync(message.Address, cancellationToken);
        else if (kind is BounceKind.NoSuchAddress or BounceKind.Complaint || (kind == BounceKind.Failing && await FailedAsync(message, cancellationToken) >= rules.Letters))
            await BlockAsync(bounce, message, cancellationToken);
        return true;
    }

    /// <summary>The holder of the address has shown that mail arrives, or an officer knows it: all counting begins anew.</summary>
    public async ValueTask LiftAsync(BlockedAddress block, CancellationToken cancellationToken)
    {
        db.Set<BlockedAddress>().Remove(block);
        var mails = MailTo(block.Address).Select(m => m.Id);
        await db.Set<Bounce>().Where(b => mails.Contains(b.MailMessageId))
            .ExecuteUpdateAsync(set => set.SetProperty(b => b.IsForgiven, true), cancellationToken);
    }

    /// <summary>What stops all mail to the address, if anything does.</summary>
    public async ValueTask<BlockedAddress?> OfAllAsync(string address, CancellationToken cancellationToken)
    {
        var key = BlockedAddress.KeyOf(address);
        return await db.Set<BlockedAddress>().SingleOrDefaultAsync(b => b.Key == key, cancellationToken);
    }

    private async ValueTask BlockAsync(Bounce bounce, MailMessage message, CancellationToken cancellationToken)
    {
        var block = BlockedAddress.Of(ids.Next(), bounce, message);
        if (!await db.Set<BlockedAddress>().AnyAsync(b => b.Key == block.Key, cancellationToken))
            db.Set<BlockedAddress>().Add(block);
    }

    /// <summary>How many letters have failed for a while, this one included; each once, however often it was reported.</summary>
    private async ValueTask<int> FailedAsync(MailMessage message, CancellationToken cancellationToken)
    {
        var since = clock.GetUtcNow().AddDays(-rules.Days);
        var mails = MailTo(message.Address).Where(m => m.Id != message.Id).Select(m => m.Id);
        return 1 + await db.Set<Bounce>()
            .Where(b => b.Kind == BounceKind.Failing && !b.IsForgiven && b.At > since && mails.Contains(b.MailMessageId))
            .Select(b => b.MailMessageId).Distinct().CountAsync(cancellationToken);
    }

    /// <summary>Whoever calls a letter unwanted gets none, of any cadence, until they ask for it anew.</summary>
    private async ValueTask StopLettersAsync(string address, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var letters = RowsOfPerson.Subscriptions(db, PersonSought.With(address)).Where(s => s.State == SubscriptionState.Active);
        foreach (var subscription in await letters.ToListAsync(cancellationToken))
            subscription.Unsubscribe(now);
    }

    private IQueryable<MailMessage> MailTo(string address) => RowsOfPerson.Mail(db, PersonSought.With(address));
}
