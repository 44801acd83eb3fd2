using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Infrastructure.Persistence;
using ServiceiSamverkan.Infrastructure.Persistence.Engines;
using ServiceiSamverkan.Infrastructure.Time;

namespace ServiceiSamverkan.Benchmarks.Data;

/// <summary>One municipality, one dialogue, 10,000 contributions: some wait for a moderator, some lie in needs, most are neither.</summary>
internal sealed record LargeDialogueContent(string Host, string Slug, Guid DialogueId, Guid NeedId, Guid OneId)
{
    public const string Email = "administrator@stor.example";
    public const string Password = "ett-provlosenord-for-alla";

    private const string Name = "kommun-stor";
    private const int Contributions = 10_000;
    private const int Waiting = 2_500;
    private const int Needs = 40;
    private const int Gathered = 3_000;
    private const int Together = 1_000;
    private const int DaysOpen = 60;
    private const int Seed = 20261126;

    private static readonly Version7Ids Ids = new(TimeProvider.System);

    public static async Task<LargeDialogueContent> CreateAsync(string folder, CancellationToken cancellationToken)
    {
        await using (var making = await TenantMaking.StartAsync(folder, cancellationToken))
        {
            await making.AddAsync(Name, cancellationToken);
            await making.AddStaffAsync(Name, Email, Password, cancellationToken);
        }

        var host = DataFolder.HostOf(Name);
        var random = new Random(Seed);
        var ground = new SeededContent(random, contributions: 0);
        var dialogue = ground.Dialogues[0];
        await using var db = new TenantDbContext(EngineOptions.For<TenantDbContext>(DatabaseProvider.Sqlite, DataFolder.ConnectionTo(DataFolder.FileOf(folder, host))));
        await SaveAsync(db, ground.All, cancellationToken);

        var now = TimeProvider.System.GetUtcNow();
        Guid[] places = [.. ground.Places.Select(p => p.Id)];
        List<Guid> published = [];
        foreach (var numbers in Enumerable.Range(0, Contributions).Chunk(Together))
        {
            List<object> rows = [];
            foreach (var number in numbers)
            {
                var contribution = Receive(random, dialogue.Id, places, now);
                if (number >= Waiting)
                {
                    contribution.Publish(contribution.ReceivedAt);
                    published.Add(contribution.Id);
                }

                rows.Add(contribution);
                if (random.Next(2) == 0)
                    rows.Add(Contributor.Create(contribution.Id, AnswerBy.Code, ContactDetails.Create(Words.Name(random), null, null, null, true).Value).Value!);
            }

            await SaveAsync(db, rows, cancellationToken);
        }

        List<Need> needs = [.. Enumerable.Range(1, Needs).Select(n => Need.Create(Ids.Next(), dialogue.Id, new(LocalizedText.Sv($"Behov nummer {n}"), LocalizedText.Sv(Words.Text(random, 30))) { PlaceIds = [places[n % places.Length]] }, now).Value)];
        await SaveAsync(db, [.. needs, .. published.Take(Gathered).Select((id, i) => needs[i % Needs].AddSource(id, now).Value)], cancellationToken);
        SqliteConnection.ClearAllPools();
        return new(host, dialogue.Slug, dialogue.Id, needs[0].Id, published[^1]);
    }

    private static Contribution Receive(Random random, Guid dialogue, Guid[] places, DateTimeOffset now)
    {
        var received = now.AddSeconds(-random.Next(DaysOpen * 24 * 3600));
        var draft = new ContributionDraft(Words.Text(random, random.Next(8, 60)), LocalizedText.Swedish, Channel.Web) { DialogueId = dialogue, PlaceId = places[random.Next(places.Length)] };
        return Contribution.Receive(Ids.Next(), FollowUpCode.Generate(RandomNumberGenerator.Create()), draft, SwedishCalendar.DayOf(received).AddDays(3), received).Value;
    }

    private static async Task SaveAsync(TenantDbContext db, IEnumerable<object> rows, CancellationToken cancellationToken)
    {
        db.AddRange(rows);
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }
}
