using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Application;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Subscriptions;
using ServiceiSamverkan.Testing.Mail;

namespace ServiceiSamverkan.Api.Tests.Mail;

/// <summary>A town where things happen at random, who follows what in it, and what each ought to be told.</summary>
internal sealed class SimulatedTown(MailTown town, Random random)
{
    private static readonly TimeZoneInfo Stockholm = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    private readonly List<Guid> _places = [];
    private readonly List<Guid> _dialogues = [new("00000000-0000-7000-8005-000000000001"), new("00000000-0000-7000-8005-000000000002")];
    private readonly List<Happened> _happened = [];
    private readonly List<Follows> _follows = [];

    private Guid _contribution;

    public int Activities => _happened.Count;

    public async Task SettleAsync()
    {
        foreach (var name in (string[])["Bäckliden", "Kvarnliden", "Lingonsele"])
            _places.Add(await town.AddPlaceAsync(name));
        using var resident = town.Host.Client(town.Tenant);
        using var written = await resident.PostAsJsonAsync("/api/v1/contributions", new { text = "Ungarna går i diket." }, TestContext.Current.CancellationToken);
        _contribution = (await written.JsonAsync()).GetProperty("id").GetGuid();
        var people = 0;
        foreach (var cadence in Enum.GetValues<Cadence>())
        {
            await FollowAsync($"kommun{people++}@example.se", cadence, SubscriptionScope.Municipality);
            await FollowAsync($"ort{people++}@example.se", cadence, SubscriptionScope.Place(_places[0]));
            await FollowAsync($"flera{people++}@example.se", cadence, SubscriptionScope.Place(_places[1]), SubscriptionScope.Place(_places[2]), SubscriptionScope.Dialogue(_dialogues[0]));
            await FollowAsync($"allt{people++}@example.se", cadence, SubscriptionScope.Municipality, SubscriptionScope.Place(_places[0]), SubscriptionScope.Dialogue(_dialogues[1]));
            await FollowAsync("samma@example.se", cadence, SubscriptionScope.Place(_places[(int)cadence]));
        }
    }

    /// <summary>Somebody new, now.</summary>
    public Task JoinAsync(int number) => FollowAsync(
        $"ny{number}@example.se", (Cadence)random.Next(3), random.Next(2) == 0 ? SubscriptionScope.Municipality : SubscriptionScope.Place(_places[random.Next(3)]));

    /// <summary>An answer is published that concerns some places and perhaps a dialogue.</summary>
    public async Task HappensAsync()
    {
        var number = _happened.Count + 1;
        var title = $"Besked nummer {number}.";
        var places = _places.Where(_ => random.Next(2) == 0).ToList();
        Guid? dialogue = random.Next(3) == 0 ? _dialogues[random.Next(2)] : null;
        var id = Guid.Parse($"00000000-0000-7000-8002-{number:D12}");
        await town.InAsync(async db =>
        {
            var text = new FeedbackText(LocalizedText.Sv("Vi hörde."), LocalizedText.Sv(title), LocalizedText.Sv("Därför."), LocalizedText.Sv("Klart."));
            var feedback = Feedback.Write(id, new(FeedbackSubjectKind.Contribution, _contribution), new(FeedbackKind.Final, text, null, []), town.Host.Now).Value;
            db.Set<FeedbackRecipient>().AddRange(feedback.Publish([], Concern.Nobody, town.Host.Now).Value);
            db.Set<Feedback>().Add(feedback);
            await db.SaveChangesAsync(CancellationToken.None);
            return await db.HappensAsync(new FeedbackPublished(id, FeedbackKind.Final, new Concern(dialogue, places), []), town.Host.Now);
        });
        _happened.Add(new(title, places, dialogue, town.Host.Now));
    }

    /// <summary>What was told, by address and cadence, each time that it was; and letters that told of nothing.</summary>
    public async Task<(ILookup<(string, Cadence), string> Told, int Empty)> ReadAsync()
    {
        var cadences = (await town.InAsync(db => (
            from mail in db.Set<MailMessage>().AsNoTracking()
            join slot in db.Set<DigestSlot>().AsNoTracking() on mail.CauseId equals slot.Id
            where mail.Kind == MailKind.Digest
            select new { mail.MessageId, slot.Cadence }).ToListAsync())).ToDictionary(m => m.MessageId, m => m.Cadence);
        var letters = town.Server.Journal.Select(entry => (Address: entry.To[0], Letter: town.Read(entry))).DistinctBy(l => l.Letter.MessageId).Where(l => cadences.ContainsKey(l.Letter.MessageId!)).ToList();
        var told = letters.ConvertAll(l => (Key: (l.Address, cadences[l.Letter.MessageId!]), Titles: TitlesIn(l.Letter.TextBody!)));
        return (told.SelectMany(l => l.Titles.Select(title => (l.Key, Title: title))).ToLookup(t => t.Key, t => t.Title), told.Count(l => l.Titles.Count == 0));
    }

    /// <summary>What everyone ought to have been told once.</summary>
    public IEnumerable<((string, Cadence) Key, IEnumerable<string> Titles)> Owed() => _follows
        .GroupBy(f => (f.Address, f.Cadence))
        .Select(reader => (reader.Key, _happened.Where(h => reader.Any(f => f.From <= h.At && f.Scope.Covers(h.Dialogue, h.Places))).Select(h => h.Title)));

    private async Task FollowAsync(string address, Cadence cadence, params SubscriptionScope[] scopes)
    {
        await town.Host.InAsync(town.Tenant, async services =>
        {
            await services.GetRequiredService<ITenantDb>().FollowAsync([address], cadence, scopes, town.Host.Now, services.GetRequiredService<IIdSource>());
            return true;
        });
        _follows.AddRange(scopes.Select(scope => new Follows(address, cadence, scope, StartOf(cadence, town.Host.Now))));
    }

    /// <summary>A newcomer hears of the running week or month from its start; of each event from now on.</summary>
    private static DateTimeOffset StartOf(Cadence cadence, DateTimeOffset since)
    {
        var day = TimeZoneInfo.ConvertTime(since, Stockholm).Date;
        var first = cadence == Cadence.Weekly ? day.AddDays(-(((int)day.DayOfWeek + 3) % 7)) : day.AddDays(1 - day.Day);
        return cadence == Cadence.Each ? since : new DateTimeOffset(first, Stockholm.GetUtcOffset(first));
    }

    private static List<string> TitlesIn(string text) =>
        [.. text.Split('\n').Where(line => line.StartsWith("* Besked", StringComparison.Ordinal)).Select(line => line[2..].Trim())];

    private sealed record Happened(string Title, IReadOnlyList<Guid> Places, Guid? Dialogue, DateTimeOffset At);

    private sealed record Follows(string Address, Cadence Cadence, SubscriptionScope Scope, DateTimeOffset From);
}
