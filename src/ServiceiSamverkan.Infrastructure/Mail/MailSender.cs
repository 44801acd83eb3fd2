using System.Collections.Concurrent;
using Mediator;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using ServiceiSamverkan.Application.Mail.Senders;
using ServiceiSamverkan.Application.Mail.Sending;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Infrastructure.Due;
using ServiceiSamverkan.Infrastructure.Mail.Senders;

namespace ServiceiSamverkan.Infrastructure.Mail;

/// <summary>
/// Sends what a tenant's outbox holds. Each mail is looked at again just before, and what the server said is recorded
/// before the next goes out on the same connection: a crash can leave at most one mail per connection unrecorded.
/// </summary>
internal sealed class MailSender(TenantScope tenants, IMailTransport transport, TimeProvider clock)
{
    /// <summary>How many are sent before it is the next tenant's turn.</summary>
    private const int Turn = 100;

    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    /// <summary>What is not begun by then is left to the next claim.</summary>
    private static readonly TimeSpan LeaseMargin = TimeSpan.FromMinutes(2);

    public ConnectionPool OpenPool() => new(transport);

    /// <summary>True when there may be more to send.</summary>
    public async Task<bool> SendTurnAsync(Tenant tenant, ConnectionPool pool, SweepReport report, CancellationToken cancellationToken)
    {
        var claim = await tenants.RunAsync(tenant.Id, async (services, _) =>
            (await services.GetRequiredService<ISender>().Send(new ClaimMail(Turn, Lease), cancellationToken)).Value);
        if (claim.MessageIds.Count == 0)
            return false;
        var queue = new ConcurrentQueue<Guid>(claim.MessageIds);
        await Task.WhenAll(Enumerable.Range(0, Math.Min(pool.Size, claim.MessageIds.Count)).Select(number =>
            Task.Run(() => tenants.RunAsync(tenant.Id, (services, known) => SendAllAsync(services, known, claim, queue, pool, number, report, cancellationToken)), cancellationToken)));
        return claim.MessageIds.Count == Turn;
    }

    private async Task<bool> SendAllAsync(
        IServiceProvider services, Tenant tenant, MailClaim claim, ConcurrentQueue<Guid> queue, ConnectionPool pool, int number, SweepReport report, CancellationToken cancellationToken)
    {
        var signature = await SignatureAsync(services, cancellationToken);
        while (queue.TryDequeue(out var id))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await using var scope = services.CreateAsyncScope();
            var sender = scope.ServiceProvider.GetRequiredService<ISender>();
            var delivery = pool.Halt is not null || clock.GetUtcNow() > claim.LeaseUntil - LeaseMargin
                ? new Delivery.NotTried()
                : await SendAsync(sender, tenant, claim, id, signature, pool, number, cancellationToken);
            if (delivery is null)
                continue;
            report.Count(delivery);

            // What the server has taken is recorded even when the host is being stopped.
            await sender.Send(new RecordDelivery(id, claim.ClaimId, delivery), CancellationToken.None);
        }

        return true;
    }

    /// <summary>Null while the tenant's domain has no key.</summary>
    private static async Task<DkimSignature?> SignatureAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var key = await scope.ServiceProvider.GetRequiredService<ISender>().Send(new GetSigningKey(), cancellationToken);
        return key.Error is null ? DkimSignature.Of(key.Value) : null;
    }

    /// <summary>Null when another sender has it by now.</summary>
    private async Task<Delivery?> SendAsync(
        ISender sender, Tenant tenant, MailClaim claim, Guid id, DkimSignature? signature, ConnectionPool pool, int number, CancellationToken cancellationToken)
    {
        var claimed = await sender.Send(new GetClaimedMail(id, claim.ClaimId), cancellationToken);
        if (claimed.Error is not null)
            return null;
        if (claimed.Value is not { Skip: null, Mail: { } mail })
            return new Delivery.NotRight(claimed.Value.Skip ?? SkipReason.Void);
        if (Made(mail, signature) is not { } message)
            return new Delivery.AddressRefused("No mail can be made to this address.");
        var outcome = await pool[number].SendAsync(tenant, message, cancellationToken);
        if (outcome.Halt is { } why)
            pool.HaltFor(why);
        return outcome.Delivery;
    }

    /// <summary>An address that passed our own rules and not the library's concerns its own mail alone.</summary>
    private MimeMessage? Made(OutgoingMail mail, DkimSignature? signature)
    {
        try
        {
            var message = MimeLetter.Of(mail, clock.GetUtcNow());
            signature?.Sign(message);
            return message;
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            return null;
        }
    }
}
