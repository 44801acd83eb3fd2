using Mediator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
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
/// before it is given the next on the same connection: a crash can leave at most one mail per connection unrecorded.
/// </summary>
internal sealed partial class MailSender(TenantScope tenants, IMailTransport transport, RequestsUnderWay requests, TimeProvider clock, ILogger<MailSender> logger)
{
    /// <summary>How many are sent before it is the next tenant's turn.</summary>
    public const int MostInATurn = 100;

    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    /// <summary>What is not begun so long before the lease's end is left to the next claim; what is begun is ended by then.</summary>
    public static readonly TimeSpan LeaseMargin = TimeSpan.FromMinutes(2);

    public ConnectionPool OpenPool() => new(transport);

    public Task<SentTurn> SendTurnAsync(Tenant tenant, int most, ConnectionPool pool, SweepReport report, CancellationToken cancellationToken) => tenants.RunAsync(tenant.Id, async (services, known) =>
    {
        // Held back since the pass began.
        if (known.IsMailPaused)
            return new SentTurn(0, HasMore: false);
        var sender = services.GetRequiredService<ISender>();
        var claim = (await sender.Send(new ClaimMail(most, Lease), cancellationToken)).Value;
        if (claim.MessageIds.Count == 0)
            return new SentTurn(0, HasMore: false);
        await using var work = new ClaimWork(services, claim, (await sender.Send(new GetClaim(claim), cancellationToken)).Value, clock);
        using var signature = await SignatureAsync(sender, cancellationToken);
        var turn = new Turn(known, work, signature, pool, report);
        await Task.WhenAll(pool.Take(claim.MessageIds.Count).Select(number => Task.Run(() => SendAllAsync(turn, number, cancellationToken), cancellationToken)));
        foreach (var left in await work.PutBackAsync())
            turn.Count(left.Delivery);
        return new SentTurn(turn.Tried, claim.MessageIds.Count == most);
    });

    /// <summary>On one connection, mail by mail.</summary>
    private async Task SendAllAsync(Turn turn, int number, CancellationToken cancellationToken)
    {
        // While what became of one is being recorded, the next is looked at and begun.
        var recorded = Task.CompletedTask;
        try
        {
            while (await turn.Work.NextAsync() is { } next)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await requests.GiveWayAsync();
                var isOver = turn.Pool.Halt is not null || turn.Work.IsOver;
                var outcome = isOver ? new(new Delivery.NotTried()) : await TrySendAsync(turn, next, number, recorded, cancellationToken);
                await recorded;
                turn.Count(outcome.Delivery);
                if (outcome.Trouble is { Reach: TroubleReach.Mail } trouble)
                    Tell(turn, trouble);
                recorded = turn.Work.RecordAsync(new(next.MessageId, outcome.Delivery));
                if (isOver || !turn.Pool.GoesOn(number, outcome))
                    return;
            }
        }
        finally
        {
            await recorded;
        }
    }

    /// <summary>Null while the tenant's domain has no key.</summary>
    private static async Task<DkimSignature?> SignatureAsync(ISender sender, CancellationToken cancellationToken)
    {
        var key = await sender.Send(new GetSigningKey(), cancellationToken);
        return key.Error is null ? new(key.Value) : null;
    }

    /// <summary>One that cannot be made or sent, whatever the fault, is put off and keeps no other waiting.</summary>
    private async Task<SendOutcome> TrySendAsync(Turn turn, NextMail next, int number, Task recorded, CancellationToken cancellationToken)
    {
        try
        {
            return next.Fault is { } fault ? Unmade(fault) : await SendAsync(turn, next.Mail!, number, recorded, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            return Unmade(e.Message);
        }
    }

    private static SendOutcome Unmade(string fault) => new(new Delivery.TryLater(fault), new(TroubleReach.Mail, $"A mail could not be made: {fault}"));

    private async Task<SendOutcome> SendAsync(Turn turn, ClaimedMail now, int number, Task recorded, CancellationToken cancellationToken)
    {
        if (now.NotBefore is { } morning)
            return new(new Delivery.NotYet(morning));
        if (now is not { Skip: null, Mail: { } mail })
            return new(new Delivery.NotRight(now.Skip ?? SkipReason.Void));
        if (Made(mail) is not { } message)
            return new(new Delivery.AddressRefused("No mail can be made to this address."));

        // A key that cannot sign is no fault of the address: the mail waits.
        turn.Signature?.Sign(message);
        return await turn.Pool[number].SendAsync(turn.Tenant, message, mail.ReturnPath, recorded, cancellationToken);
    }

    /// <summary>Once in a pass, however many mails meet with it.</summary>
    private void Tell(Turn turn, ServerTrouble trouble)
    {
        var line = $"{turn.Tenant.Identifier}: {trouble.Why}";
        if (turn.Report.Trouble.Contains(line))
            return;
        turn.Report.Trouble.Add(line);
        LogTrouble(turn.Tenant.Identifier, trouble.Why);
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

    /// <summary>What the connections of one turn share.</summary>
    private sealed record Turn(Tenant Tenant, ClaimWork Work, DkimSignature? Signature, ConnectionPool Pool, SweepReport Report)
    {
        private int _tried;

        public int Tried => _tried;

        public void Count(Delivery delivery)
        {
            Report.Count(delivery);
            if (delivery is not (Delivery.NotRight or Delivery.NotTried or Delivery.NotYet))
                Interlocked.Increment(ref _tried);
        }
    }
}

/// <param name="Tried">How many were handed to the server.</param>
/// <param name="HasMore">There may be more to send at once.</param>
internal sealed record SentTurn(int Tried, bool HasMore);
