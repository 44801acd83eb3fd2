using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Benchmarks.Load;
using ServiceiSamverkan.Domain.Activities;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Places;
using ServiceiSamverkan.Domain.Subscriptions;
using ServiceiSamverkan.Infrastructure.Persistence;
using ServiceiSamverkan.Infrastructure.Persistence.Engines;
using ServiceiSamverkan.Infrastructure.Time;

namespace ServiceiSamverkan.Benchmarks.Data;

/// <summary>Subscribers of a weekly letter in every municipality of a data folder, and a clock that can be set.</summary>
internal sealed class Readership(SeededData data, string folder)
{
    /// <summary>Of each municipality: what is subscribed to, times languages.</summary>
    private const int Segments = 20;

    private const int Together = 2_500;
    private static readonly Version7Ids Ids = new(TimeProvider.System);
    private static readonly DateTimeOffset Monday = new(2027, 1, 4, 9, 0, 0, TimeSpan.Zero);
    private static readonly string[] Languages = ["sv", "fi", "en"];

    private readonly string _clock = Path.Combine(folder, "clock.txt");
    private DateTimeOffset _monday = Monday;

    public string Folder => folder;

    /// <summary>For a product of its own that sends.</summary>
    public Dictionary<string, string> Settings(int mailPort) => new()
    {
        ["SIS_TEST_CLOCK"] = _clock,
        ["SIS_TEST_JOBS"] = "1",
        ["Mail__SweepSeconds"] = "1",
        ["Mail__Host"] = "127.0.0.1",
        ["Mail__Port"] = mailPort.ToString(CultureInfo.InvariantCulture),
        ["Mail__Tls"] = "None",
    };

    public async Task SubscribeAsync(int count, CancellationToken cancellationToken)
    {
        await SetClockAsync(Monday);
        var each = count / data.Tenants.Count;
        foreach (var tenant in data.Tenants)
        {
            for (var from = 0; from < each; from += Together)
                await SubscribeAsync(tenant, from, Math.Min(each, from + Together), cancellationToken);
        }
    }

    /// <summary>Something has happened in each, and the letters of the week are due.</summary>
    public async Task NextWeekAsync(CancellationToken cancellationToken)
    {
        foreach (var tenant in data.Tenants)
        {
            await using var db = Open(tenant);
            var last = await db.Set<ActivityCounter>().Select(c => c.Last).SingleAsync(cancellationToken);
            db.Add(Activity.Of(new DialogueChanged(tenant.DialogueId, []), Ids.Next(), last + 1, _monday));
            await db.SaveChangesAsync(cancellationToken);
            await db.Set<ActivityCounter>().ExecuteUpdateAsync(set => set.SetProperty(c => c.Last, last + 1), cancellationToken);
        }

        await SetClockAsync(_monday.AddDays(4));
        _monday = _monday.AddDays(7);
    }

    /// <summary>Each has a key, as where mail goes out to the world, and its letters are signed.</summary>
    public async Task SignAsync(CancellationToken cancellationToken)
    {
        foreach (var tenant in data.Tenants)
        {
            using var key = RSA.Create(2048);
            await using var db = Open(tenant);
            db.Add(SenderDomain.Create($"{tenant.Host}.example", "sis", key.ExportPkcs8PrivateKey(), Convert.ToBase64String(key.ExportSubjectPublicKeyInfo())));
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    /// <summary>How many letters a mail server has taken.</summary>
    public async Task<int> SentAsync(CancellationToken cancellationToken)
    {
        var sent = 0;
        foreach (var tenant in data.Tenants)
        {
            await using var db = Open(tenant);
            sent += await db.Set<MailMessage>().CountAsync(m => m.Kind == MailKind.Digest && m.State == MailState.Sent, cancellationToken);
        }

        return sent;
    }

    /// <summary>Fails unless each subscriber was sent one letter.</summary>
    public async Task CheckOneEachAsync(int subscribers, CancellationToken cancellationToken)
    {
        var (sent, addresses) = (0, 0);
        foreach (var tenant in data.Tenants)
        {
            await using var db = Open(tenant);
            var letters = db.Set<MailMessage>().Where(m => m.Kind == MailKind.Digest && m.State == MailState.Sent);
            sent += await letters.CountAsync(cancellationToken);
            addresses += await letters.Select(m => m.Address).Distinct().CountAsync(cancellationToken);
        }

        if ((sent, addresses) != (subscribers, subscribers))
            throw new BenchmarkException($"{sent} letters went to {addresses} of {subscribers} subscribers.");
    }

    private async Task SubscribeAsync(SeededTenant tenant, int from, int to, CancellationToken cancellationToken)
    {
        await using var db = Open(tenant);
        SubscriptionScope[] scopes =
        [
            .. await db.Set<Dialogue>().OrderBy(d => d.Id).Select(d => SubscriptionScope.Dialogue(d.Id)).ToListAsync(cancellationToken),
            .. await db.Set<Place>().OrderBy(p => p.Id).Select(p => SubscriptionScope.Place(p.Id)).ToListAsync(cancellationToken),
        ];
        for (var number = from; number < to; number++)
        {
            var (also, language) = Math.DivRem(number % Segments, Languages.Length);
            var address = EmailAddress.Parse(string.Create(CultureInfo.InvariantCulture, $"boende-{number}@{tenant.Host[..^10]}.test")).Value;
            db.Add(Confirmed(address, SubscriptionScope.Municipality, Languages[language]));
            if (also > 0)
                db.Add(Confirmed(address, scopes[also - 1], Languages[language]));
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private static Subscription Confirmed(EmailAddress address, SubscriptionScope scope, string language)
    {
        var hash = OptIn.Hash(Ids.Next().ToString());
        var asked = Subscription.Request(Ids.Next(), address, scope, Cadence.Weekly, language, hash, Monday.AddDays(-30));
        return asked.Confirm(hash, Monday.AddDays(-29)).Error is { } error ? throw new BenchmarkException($"A subscription could not be confirmed: {error}") : asked;
    }

    private TenantDbContext Open(SeededTenant tenant) => new(EngineOptions.For<TenantDbContext>(
        DatabaseProvider.Sqlite, DataFolder.ConnectionTo(DataFolder.FileOf(folder, tenant.Host))));

    private async Task SetClockAsync(DateTimeOffset now)
    {
        await File.WriteAllTextAsync(_clock, now.ToString("O", CultureInfo.InvariantCulture));
        File.SetLastWriteTimeUtc(_clock, now.UtcDateTime);
    }
}
