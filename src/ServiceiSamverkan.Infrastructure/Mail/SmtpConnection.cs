using MailKit.Net.Smtp;
using MimeKit;
using ServiceiSamverkan.Application.Mail.Sending;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Domain.Mail;
using static ServiceiSamverkan.Infrastructure.Mail.MailSocket;

namespace ServiceiSamverkan.Infrastructure.Mail;

/// <summary>
/// One connection to the server, opened at the first mail, kept for the next and opened anew when it broke. Over a socket
/// of ours without delay: one that waits to fill its packets is some twenty times slower with letters of this size.
/// </summary>
internal sealed class SmtpConnection(MailOptions options) : IMailConnection
{
    /// <summary>However slow each step is, a mail is sent or not while its claim still holds.</summary>
    private static readonly TimeSpan LongestTalk = MailSender.LeaseMargin - TimeSpan.FromSeconds(15);

    private Client? _client;

    public async ValueTask<SendOutcome> SendAsync(Tenant tenant, MimeMessage message, string returnPath, Task before, CancellationToken cancellationToken)
    {
        Client client;
        try
        {
            client = _client is { IsConnected: true } kept ? kept : _client = await ConnectAsync(cancellationToken);
        }
        catch (Exception e) when (IsTrouble(e, cancellationToken))
        {
            // No mail was tried: whatever is wrong, it is wrong for all of them.
            await DropAsync();
            return new(new Delivery.NotTried(), new(TroubleReach.Connection, $"The mail server cannot be used: {e.Message}"));
        }

        using var inTime = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        inTime.CancelAfter(LongestTalk);
        try
        {
            client.BeforeLetter = before;
            await client.SendAsync(message, new MailboxAddress(string.Empty, returnPath), message.To.Mailboxes, inTime.Token);
            return SendOutcome.Accepted;
        }
        catch (SmtpCommandException e)
        {
            return await RefusedAsync(e);
        }
        catch (Exception e) when (IsTrouble(e, cancellationToken))
        {
            await DropAsync();
            return new(new Delivery.TryLater(e.Message), new(TroubleReach.Connection, $"The mail server breaks off: {e.Message}"));
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // The library's fault or ours, with this mail: the talk is in an unknown state.
            await DropAsync();
            return new(new Delivery.TryLater(e.Message), new(TroubleReach.Mail, $"A mail could not be sent: {e.Message}"));
        }
    }

    public ValueTask DisposeAsync() => DropAsync(quit: true);

    private async Task<Client> ConnectAsync(CancellationToken cancellationToken)
    {
        await DropAsync();
        var client = new Client { Timeout = options.TimeoutSeconds * 1000, CheckCertificateRevocation = false };
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            patience.CancelAfter(TimeSpan.FromSeconds(options.TimeoutSeconds));
            client.Line = await OpenAsync(options.Host, options.Port, TimeSpan.FromSeconds(options.TimeoutSeconds), patience.Token);
            await client.ConnectAsync(client.Line, options.Host, options.Port, Security(options.Tls), patience.Token);
            if (options.User.Length > 0)
                await client.AuthenticateAsync(options.User, options.Password, patience.Token);
            return client;
        }
        catch (Exception)
        {
            client.Dispose();
            throw;
        }
    }

    /// <summary>5xx at RCPT ends that address, and at DATA that mail. What the server has against the sender it has against all.</summary>
    private async Task<SendOutcome> RefusedAsync(SmtpCommandException refusal)
    {
        var isForGood = (int)refusal.StatusCode >= 500;
        var reason = $"{(int)refusal.StatusCode} {refusal.Message}";
        if (refusal.ErrorCode == SmtpErrorCode.SenderNotAccepted && isForGood)
            return new(new Delivery.NotTried(), new(TroubleReach.Everything, $"The mail server does not take this sender: {reason}"));

        // 421: the server is closing the connection.
        if (refusal.StatusCode == SmtpStatusCode.ServiceNotAvailable || _client is not { IsConnected: true })
            await DropAsync();
        var status = StatusOf(refusal);
        return !isForGood ? new(new Delivery.TryLater(reason, status))
            : IsAboutUs(refusal) ? new(new Delivery.TryLater(reason, status), new(TroubleReach.Mail, $"The mail server does not take our mail: {reason}"))
            : new(new Delivery.AddressRefused(reason, status));
    }

    /// <summary>At RCPT a server speaks of the address, with or without numbers that say how; later only when they do.</summary>
    private static DeliveryStatus? StatusOf(SmtpCommandException refusal) =>
        DeliveryStatus.FindIn(refusal.Message) is { } said && said.Class == (int)refusal.StatusCode / 100 ? said
        : refusal.ErrorCode == SmtpErrorCode.RecipientNotAccepted && (int)refusal.StatusCode is 450 or 550 or 551 or 552 or 553 ? new((int)refusal.StatusCode / 100, 0, 0)
        : null;

    /// <summary>
    /// What a server says against us, our talk or our standing (5.5.x, 5.7.x, 500 to 504, 530 to 538) says nothing of the
    /// person that the mail is to: nobody loses their letters for it.
    /// </summary>
    private static bool IsAboutUs(SmtpCommandException refusal) =>
        (int)refusal.StatusCode is (>= 500 and <= 504) or (>= 530 and <= 538)
        || refusal.Message.StartsWith("5.7.", StringComparison.Ordinal) || refusal.Message.StartsWith("5.5.", StringComparison.Ordinal);

    private async ValueTask DropAsync(bool quit = false)
    {
        if (Interlocked.Exchange(ref _client, null) is not { } client)
            return;
        using (client)
        {
            try
            {
                if (quit && client.IsConnected)
                    await client.DisconnectAsync(quit: true);
            }
            catch (Exception e) when (IsTrouble(e, CancellationToken.None))
            {
                // It is being closed anyway.
            }
        }
    }

    /// <summary>Asks whether the server takes the address at once, and gives it the letter when it may.</summary>
    private sealed class Client : SmtpClient
    {
        public GatheringStream? Line { get; set; }

        public Task BeforeLetter { get; set; } = Task.CompletedTask;

        protected override void OnRecipientAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response) => Line!.Before = BeforeLetter;
    }
}
