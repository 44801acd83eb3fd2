using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Infrastructure.Tests.Persistence;

public sealed class RoundTripTests
{
    private static readonly DateOnly Today = new(2026, 6, 1);

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Save_Dialogue_ComesBackAsItWas(DatabaseProvider engine)
    {
        await using var store = await TestStore.StartAsync(engine);
        var tenant = await store.AddTenantAsync();
        var place = Place.Create(store.Ids.Next(), "ornas", PlaceKind.Village, LocalizedText.Sv("Örnäs"), new GeoPoint(64.5, 20.25), null).Value;
        var details = Details(place.Id);
        var dialogue = Dialogue.Create(store.Ids.Next(), "bussen", details, null, new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.FromHours(1))).Value;
        (await store.WriteAsync(tenant, db => Added(db, place, dialogue))).Error.Should().BeNull();

        await store.InAsync(tenant, async db =>
        {
            var loaded = await db.Set<Dialogue>().SingleAsync();
            loaded.Details().Should().BeEquivalentTo(details, o => o.WithStrictOrdering());
            loaded.CreatedAt.Should().Be(dialogue.CreatedAt);
            (await db.Set<Place>().SingleAsync()).Point.Should().Be(place.Point);
            (await db.Set<Dialogue>().AsNoTracking().Select(d => new { d.Title, d.Questions, d.Contact!.Name }).SingleAsync())
                .Should().BeEquivalentTo(new { details.Title, details.Questions, details.Contact!.Name }, o => o.WithStrictOrdering());
        });
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Save_OnlyAPartIsChanged_RaisesVersion(DatabaseProvider engine)
    {
        await using var store = await TestStore.StartAsync(engine);
        var tenant = await store.AddTenantAsync();
        var place = Place.Create(store.Ids.Next(), "byn", PlaceKind.Village, LocalizedText.Sv("Byn"), null, null).Value;
        place.RecordPopulation(new DateOnly(2025, 12, 31), 100, "SCB", "Räknat", Today);
        await store.WriteAsync(tenant, db => Added(db, place));

        await store.WriteAsync(tenant, async db =>
            (await db.Set<Place>().SingleAsync()).RecordPopulation(new DateOnly(2025, 12, 31), 101, "SCB", "Rättat", Today));

        await store.InAsync(tenant, async db =>
        {
            var loaded = await db.Set<Place>().SingleAsync();
            loaded.Version.Should().Be(2);
            loaded.Population.Should().Equal(new PopulationFigure(new(2025, 12, 31), 101, "SCB", "Rättat"));
        });
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Save_PartsOfOrderedLists_KeepTheirOrder(DatabaseProvider engine)
    {
        await using var store = await TestStore.StartAsync(engine);
        var tenant = await store.AddTenantAsync();
        var place = Place.Create(store.Ids.Next(), "byn", PlaceKind.Village, LocalizedText.Sv("Byn"), null, null).Value;
        var dialogue = Dialogue.Create(store.Ids.Next(), "bussen", Details(place.Id), null, DateTimeOffset.UnixEpoch).Value;
        await store.WriteAsync(tenant, db => Added(db, place, dialogue));

        await store.WriteAsync(tenant, async db =>
        {
            var loaded = await db.Set<Dialogue>().SingleAsync();
            return loaded.Change(loaded.Details() with { Questions = [.. loaded.Questions.Reverse(), new("mitten", LocalizedText.Sv("Och?"))] });
        });

        await store.InAsync(tenant, async db =>
            (await db.Set<Dialogue>().SingleAsync()).Questions.Select(q => q.Key).Should().Equal("apa", "zebra", "mitten"));
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Order_ByInstant_IsByTime(DatabaseProvider engine)
    {
        await using var store = await TestStore.StartAsync(engine);
        var tenant = await store.AddTenantAsync();
        var noon = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
        foreach (var hours in (int[])[3, 1, 2])
        {
            var draft = new ContributionDraft($"{hours}", "sv", Channel.Web);
            var code = FollowUpCode.Generate(System.Security.Cryptography.RandomNumberGenerator.Create());
            var one = Contribution.Receive(store.Ids.Next(), code, draft, Today, noon.AddHours(hours)).Value;
            await store.WriteAsync(tenant, db => Added(db, one));
        }

        await store.InAsync(tenant, async db =>
            (await db.Set<Contribution>().Where(c => c.ReceivedAt > noon.AddHours(1)).OrderByDescending(c => c.ReceivedAt).Select(c => c.Text).ToListAsync())
                .Should().Equal("3", "2"));
    }

    private static DialogueDetails Details(Guid placeId) => new()
    {
        Title = LocalizedText.From(new Dictionary<string, string> { ["sv"] = "Bussen till \"Örnäs\"", ["fi"] = "Bussi" }),
        Questions = [new("zebra", LocalizedText.Sv("Hur ofta?")), new("apa", LocalizedText.Sv("Vart?"))],
        Phases = [new("samtal", default, LocalizedText.Sv("Samtal"), LocalizedText.Empty, new(2026, 4, 1), new(2026, 5, 1), ParticipationLevel.Dialogue, LocalizedText.Empty)],
        PlaceIds = [placeId],
        OpensOn = new DateOnly(2026, 4, 1),
        Influence = new(true, LocalizedText.Sv("Kommunstyrelsen"), LocalizedText.Sv("Turer, inte priser.")),
        Mandate = new("Kommunstyrelsen", new DateOnly(2026, 2, 3), "KS 2026-02-03 § 12"),
        Contact = new("Åsa Ek", "asa@example.se", "0910-1"),
    };

    private static Task<Result> Added(TenantDbContext db, params object[] things)
    {
        db.AddRange(things);
        return Task.FromResult(Result.Ok);
    }
}
