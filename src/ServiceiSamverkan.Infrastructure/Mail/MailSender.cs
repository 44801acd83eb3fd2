using System.Collections.Concurrent;
using Mediator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MimeKit;
using ServiceiSamverkan.Application.Mail.Senders;
using ServiceiSamverkan.Application.Mail.Sending;
using ServiceiSamverkan.Application.Pipeline;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Infrastructure.Due;
using ServiceiSamverkan.Infrastructure.Mail.Senders;
using ServiceiSamverkan.Infrastructure.Persistence;

namespace ServiceiSamverkan.Infrastructure.Mail;

/// <summary>
/// Sends what a tenant's outbox holds. Each mail is looked at again just before, and what the server said is recorded
/// before the next goes out on the same connection: a crash can leave at most one mail per connection unrecorded.
/// </summary>
internal sealed partial class MailSender(TenantScope tenants, IMailTransport transport, TimeProvider clock, ILogger<MailSender> logger)
{
    /// <summary>How many are sent before it is the next tenant's turn.</summary>
    private const int Turn = 100;

    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    /// <summary>What is not begun so long before the lease's end is left to the next claim; what is begun is ended by then.</summary>
    public static readonly TimeSpan LeaseMargin = TimeSpan.FromMinutes(2);

    private const int MostRecordings = 40;
    private static readonly TimeSpan RecordingPause = TimeSpan.FromMilliseconds(500);

    public ConnectionPool OpenPool() => new(transport);

    /// <summary>True when there may be more to send.</summary>
    public async Task<bool> SendTurnAsync(Tenant tenant, ConnectionPool pool, SweepReport report, CancellationToken cancellationToken)
    {
        var claim = await tenants.RunAsync(tenant.Id, async (services, _) =>
            (await services.GetRequiredService<ISender>().Send(new ClaimMail(Turn, Lease), cancellationToken)).Value);
        if (claim.MessageIds.Count == 0)
            return false;
        var queue = new ConcurrentQueue<Guid>(claim.MessageIds);
        await Task.WhenAll(pool.Take(claim.MessageIds.Count).Select(number =>
            Task.Run(() => tenants.RunAsync(tenant.Id, (services, known) => SendAllAsync(services, known, claim, queue, pool, number, report, cancellationToken)), cancellationToken)));
        return claim.MessageIds.Count == Turn;
    }

    private async Task<bool> SendAllAsync(
        IServiceProvider services, Tenant tenant, MailClaim claim, ConcurrentQueue<Guid> queue, ConnectionPool pool, int number, SweepReport report, CancellationToken cancellationToken)
    {
        var signature = await SignatureAsync(services, cancellationToken);
        for (var goesOn = true; goesOn && queue.TryDequeue(out var id);)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await using var scope = services.CreateAsyncScope();
            var sender = scope.ServiceProvider.GetRequiredService<ISender>();
            var outcome = pool.Halt is not null || clock.GetUtcNow() > claim.LeaseUntil - LeaseMargin
                ? new(new Delivery.NotTried())
                : await TrySendAsync(sender, tenant, claim, id, signature, pool, number, cancellationToken);
            if (outcome is null)
                continue;
            report.Count(outcome.Delivery);

            // When all sending has ended, the rest of the queue is put back.
            goesOn = pool.GoesOn(number, outcome) || pool.Halt is not null;
            if (outcome.Trouble is { Reach: TroubleReach.Mail } trouble)
                Tell(tenant, trouble, report);
            await RecordAsync(services, new(id, claim.ClaimId, outcome.Delivery), claim);
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

    /// <summary>One that cannot be made or sent, whatever the fault, is put off and keeps no other waiting.</summary>
    private async Task<SendOutcome?> TrySendAsync(
        ISender sender, Tenant tenant, MailClaim claim, Guid id, DkimSignature? signature, ConnectionPool pool, int number, CancellationToken cancellationToken)
    {
        try
        {
            return await SendAsync(sender, tenant, claim, id, signature, pool, number, cancellationToken);
        }
        catch (Exception e) when (e is not DatabaseUnavailableException && !DatabaseFaults.IsUnavailable(e) && !cancellationToken.IsCancellationRequested)
        {
            return new(new Delivery.TryLater(e.Message), new(TroubleReach.Mail, $"A mail could not be made: {e.Message}"));
        }
    }

    /// <summary>Null when another sender has it by now.</summary>
    private async Task<SendOutcome?> SendAsync(
        ISender sender, Tenant tenant, MailClaim claim, Guid id, DkimSignature? signature, ConnectionPool pool, int number, CancellationToken cancellationToken)
    {
        var claimed = await sender.Send(new GetClaimedMail(id, claim.ClaimId), cancellationToken);
        if (claimed.Error is not null)
            return null;
        if (claimed.Value is not { Skip: null, Mail: { } mail })
            return new(new Delivery.NotRight(claimed.Value.Skip ?? SkipReason.Void));
        if (Made(mail) is not { } message)
            return new(new Delivery.AddressRefused("No mail can be made to this address."));

        // A key that cannot sign is no fault of the address: the mail waits.
        signature?.Sign(message);
        return await pool[number].SendAsync(tenant, message, cancellationToken);
    }

    /// <summary>
    /// What the server has taken is recorded even when the host is being stopped, and tried again while the claim holds:
    /// unrecorded, it would be sent once more.
    /// </summary>
    private async Task RecordAsync(IServiceProvider services, RecordDelivery delivery, MailClaim claim)
    {
        for (var tries = 1; ; tries++)
        {
            await using var scope = services.CreateAsyncScope();
            try
            {
                var recorded = await scope.ServiceProvider.GetRequiredService<ISender>().Send(delivery, CancellationToken.None);
                if (recorded.Error is not TooManyWritersAtOnce)
                    return;
            }
            catch (Exception e) when (tries < MostRecordings && (e is DatabaseUnavailableException || DatabaseFaults.IsUnavailable(e)))
            {
                // Away, full or locked; it may be back in a moment.
            }

            if (tries >= MostRecordings || clock.GetUtcNow() >= claim.LeaseUntil)
                return;
            await Task.Delay(RecordingPause, CancellationToken.None);
        }
    }

    /// <summary>Once in a pass, however many mails meet with it.</summary>
    private void Tell(Tenant tenant, ServerTrouble trouble, SweepReport report)
    {
        var line = $"{tenant.Identifier}: {trouble.Why}";
        if (report.Trouble.Contains(line))
            return;
        report.Trouble.Add(line);
        LogTrouble(tenant.Identifier, trouble.Why);
    }

    /// <summary>An address that passed our own rules and not the library's concerns its own mail alone.</summary>
    private MimeMessage? Made(OutgoingMail mail)
    {
        try
        {
            return MimeLetter.Of(mail, clock.GetUtcNow());
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            return null;
        }
    }

    [LoggerMessage(LogLevel.Error, "Mail of {Tenant} waits: {Why}")]
    private partial void LogTrouble(string tenant, string why);
}
