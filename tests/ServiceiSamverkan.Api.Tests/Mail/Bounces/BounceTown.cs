using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Infrastructure.Mail;
using ServiceiSamverkan.Testing.Imap;

namespace ServiceiSamverkan.Api.Tests.Mail.Bounces;

/// <summary>A municipality whose undelivered mail comes back to a mailbox.</summary>
internal sealed class BounceTown : IAsyncDisposable
{
    public const string Handled = "Behandlade";
    public const string Aside = "Avvikande";

    private BounceTown(MailTown town, ImapServer mailbox) => (Town, Mailbox) = (town, mailbox);

    public MailTown Town { get; }

    public ImapServer Mailbox { get; }

    public static async Task<BounceTown> StartAsync(DatabaseProvider engine = DatabaseProvider.Sqlite, Dictionary<string, string?>? more = null)
    {
        var mailbox = await ImapServer.StartAsync();
        try
        {
            var settings = mailbox.Settings;
            foreach (var (name, value) in more ?? [])
                settings[name] = value;
            return new(await MailTown.StartAsync(engine, settings), mailbox);
        }
        catch (Exception)
        {
            await mailbox.DisposeAsync();
            throw;
        }
    }

    /// <summary>The minutely job, for all tenants, since the mailbox is all tenants'.</summary>
    public async Task<SweepReport> SweepAsync()
    {
        Town.Host.Now += TimeSpan.FromMinutes(1);
        return await Town.SweepAllAsync();
    }

    /// <summary>Asks the address whether it wants letters, and gives the sender on the envelope of that mail.</summary>
    public async Task<string> MailAsync(string address)
    {
        (await Town.RequestAsync(address)).Error.Should().BeNull();
        await SweepAsync();
        return Town.Server.To(address)[^1].From;
    }

    /// <summary>A letter to one who has confirmed, and the sender on its envelope.</summary>
    public async Task<string> LetterAsync(string address)
    {
        await Town.SubscribeAsync(address);
        await Town.HappensAsync(await Town.AddPlaceAsync($"Byn {address}"));
        Town.Host.Now += TimeSpan.FromDays(4);
        await SweepAsync();
        return Town.Server.To(address).Single(e => Town.Read(e).Headers.Contains("List-Id")).From;
    }

    /// <summary>These come to the mailbox, and are read.</summary>
    public async Task<SweepReport> ComeBackAsync(params string[] reports)
    {
        foreach (var report in reports)
            await Mailbox.DeliverAsync(report);
        return await SweepAsync();
    }

    public async Task<(int Waiting, int Handled, int Aside)> MailboxAsync() =>
        (await Mailbox.CountAsync(ImapServer.Inbox), await Mailbox.CountAsync(Handled), await Mailbox.CountAsync(Aside));

    public Task<List<BlockedAddress>> BlockedAsync() => Town.InAsync(db => db.Set<BlockedAddress>().AsNoTracking().OrderBy(b => b.Address).ToListAsync());

    public Task<int> CountedAsync() => Town.InAsync(db => db.Set<Bounce>().CountAsync());

    public Task<MailMessage> LatestAsync(string address) =>
        Town.InAsync(db => db.Set<MailMessage>().AsNoTracking().Where(m => m.Address == address).OrderByDescending(m => m.QueuedAt).FirstAsync());

    public async ValueTask DisposeAsync()
    {
        await Town.DisposeAsync();
        await Mailbox.DisposeAsync();
    }
}
