using MailKit;
using MailKit.Net.Imap;
using MailKit.Search;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MimeKit;
using static ServiceiSamverkan.Infrastructure.Mail.MailSocket;

namespace ServiceiSamverkan.Infrastructure.Mail.Bounces;

/// <summary>
/// Reads the mailbox that all tenants' undelivered mail comes back to. Each mail is recorded first and moved afterwards: one
/// that is met again, after a crash or by another server, changes nothing. Nothing is answered, and nothing deleted.
/// </summary>
internal sealed partial class BounceMailbox(IOptions<BounceOptions> settings, BounceFiling filing, TimeProvider clock, ILogger<BounceMailbox> logger)
{
    /// <summary>A report stands at the beginning of a mail; what follows is what came back.</summary>
    private const int MostBytes = 512 * 1024;

    /// <summary>More wait for the next time.</summary>
    private const int MostAtOnce = 1000;

    private readonly BounceOptions _options = settings.Value;
    private DateTimeOffset? _readAt;

    public async Task ReadAsync(SweepReport report, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (!_options.HasMailbox || (_readAt <= now && now - _readAt < TimeSpan.FromSeconds(_options.EverySeconds)))
            return;
        _readAt = now;
        try
        {
            using var client = await ConnectAsync(cancellationToken);
            await ReadAsync(client, report, cancellationToken);
            await client.DisconnectAsync(quit: true, cancellationToken);
        }
        catch (Exception e) when (IsTrouble(e, cancellationToken) || e is FolderNotFoundException)
        {
            LogAway(e.Message);
            report.Trouble.Add($"The mailbox of returned mail cannot be read: {e.Message}");
        }
    }

    private async Task<ImapClient> ConnectAsync(CancellationToken cancellationToken)
    {
        var patience = TimeSpan.FromSeconds(_options.TimeoutSeconds);
        var client = new ImapClient { Timeout = (int)patience.TotalMilliseconds, CheckCertificateRevocation = false };
        try
        {
            using var inTime = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            inTime.CancelAfter(patience);
            await client.ConnectAsync(await OpenAsync(_options.Host, _options.Port, patience, inTime.Token), _options.Host, _options.Port, Security(_options.Tls), inTime.Token);
            await client.AuthenticateAsync(_options.User, _options.Password, inTime.Token);
            return client;
        }
        catch (Exception)
        {
            client.Dispose();
            throw;
        }
    }

    private async Task ReadAsync(ImapClient client, SweepReport report, CancellationToken cancellationToken)
    {
        var inbox = await client.GetFolderAsync(_options.Folder, cancellationToken);
        var handled = await FolderAsync(client, _options.HandledFolder, cancellationToken);
        var aside = await FolderAsync(client, _options.AsideFolder, cancellationToken);
        await inbox.OpenAsync(FolderAccess.ReadWrite, cancellationToken);
        foreach (var id in (await inbox.SearchAsync(SearchQuery.All, cancellationToken)).Take(MostAtOnce))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var filed = await FileAsync(inbox, id, report, cancellationToken);
            if (filed != Filed.Later)
                await MoveAsync(inbox, id, filed == Filed.Handled ? handled : aside, cancellationToken);
            if (filed == Filed.Aside)
                LogAside();
        }
    }

    /// <summary>Another server may have moved it a moment ago.</summary>
    private static async Task MoveAsync(IMailFolder inbox, UniqueId id, IMailFolder to, CancellationToken cancellationToken)
    {
        try
        {
            await inbox.MoveToAsync(id, to, cancellationToken);
        }
        catch (ImapCommandException)
        {
            if ((await inbox.SearchAsync(SearchQuery.Uids([id]), cancellationToken)).Count > 0)
                throw;
        }
    }

    private async Task<Filed> FileAsync(IMailFolder inbox, UniqueId id, SweepReport report, CancellationToken cancellationToken)
    {
        try
        {
            if (await ReadAsync(inbox, id, cancellationToken) is not { } mail)
                return Filed.Aside;
            var filed = await filing.FileAsync(mail, report, cancellationToken);
            if (filed == Filed.Handled)
                report.CountReturned();
            return filed;
        }
        catch (MessageNotFoundException)
        {
            // Another server was quicker.
            return Filed.Later;
        }
        catch (Exception e) when (!IsTrouble(e, cancellationToken) && !cancellationToken.IsCancellationRequested)
        {
            // A tenant whose database is away, or a fault of ours: it waits, and the others go on.
            LogFault(e);
            report.Trouble.Add($"Returned mail could not be recorded: {e.Message}");
            return Filed.Later;
        }
    }

    /// <summary>Null for what cannot be read as mail.</summary>
    private static async Task<ReturnedMail?> ReadAsync(IMailFolder inbox, UniqueId id, CancellationToken cancellationToken)
    {
        await using var stream = await inbox.GetStreamAsync(id, string.Empty, 0, MostBytes, cancellationToken);
        using var content = new MemoryStream();
        await stream.CopyToAsync(content, cancellationToken);
        content.Position = 0;
        try
        {
            return ReturnedMail.Of(await MimeMessage.LoadAsync(content, cancellationToken), content.GetBuffer().AsSpan(0, (int)content.Length));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>Made where there is none; another server may be making it at this moment.</summary>
    private static async Task<IMailFolder> FolderAsync(ImapClient client, string name, CancellationToken cancellationToken)
    {
        try
        {
            return await client.GetFolderAsync(name, cancellationToken);
        }
        catch (FolderNotFoundException)
        {
            try
            {
                return await client.GetFolder(client.PersonalNamespaces[0]).CreateAsync(name, isMessageFolder: true, cancellationToken)
                    ?? throw new FolderNotFoundException(name);
            }
            catch (ImapCommandException)
            {
                return await client.GetFolderAsync(name, cancellationToken);
            }
        }
    }

    [LoggerMessage(LogLevel.Critical, "The mailbox of returned mail cannot be read: {Why}")]
    private partial void LogAway(string why);

    [LoggerMessage(LogLevel.Information, "A mail in the mailbox of returned mail is no report of ours and was set aside.")]
    private partial void LogAside();

    [LoggerMessage(LogLevel.Error, "Returned mail could not be recorded, and is read again.")]
    private partial void LogFault(Exception exception);
}
