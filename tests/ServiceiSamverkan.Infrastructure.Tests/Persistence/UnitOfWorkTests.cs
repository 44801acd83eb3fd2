using ServiceiSamverkan.Domain.Audit;
using ServiceiSamverkan.Domain.Bodies;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Infrastructure.Tests.Persistence;

public sealed class UnitOfWorkTests
{
    private const int Writers = 16;

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Run_Success_KeepsWorkWithAudit(DatabaseProvider engine)
    {
        await using var store = await TestStore.StartAsync(engine);
        var tenant = await store.AddTenantAsync();
        var unit = ControllerUnit.Create(store.Ids.Next(), LocalizedText.Sv("Kommunstyrelsen"), "ks@example.se").Value;

        var outcome = await store.WriteAsync(tenant, db => Added(db, unit), new TestStore.SomeCommand(unit.Id));

        outcome.Error.Should().BeNull();
        await store.InAsync(tenant, async db =>
        {
            (await db.Set<ControllerUnit>().SingleAsync()).Version.Should().Be(1);
            var audit = await db.Set<AuditEntry>().SingleAsync();
            (audit.Action, audit.SubjectId, audit.Actor, audit.Roles, audit.Kind).Should()
                .Be(("SomeCommand", unit.Id, "Siv Sekreterare", "Secretary", AuditActor.Staff));
        });
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Run_ErrorAsOutcome_KeepsNothing(DatabaseProvider engine)
    {
        await using var store = await TestStore.StartAsync(engine);
        var tenant = await store.AddTenantAsync();

        var outcome = await store.WriteAsync(tenant, async db =>
        {
            db.Add(ControllerUnit.Create(store.Ids.Next(), LocalizedText.Sv("Nämnd"), string.Empty).Value);
            await db.SaveChangesAsync();
            return NotFound.Instance;
        });

        outcome.Error.Should().Be(NotFound.Instance);
        await store.InAsync(tenant, async db =>
        {
            (await db.Set<ControllerUnit>().AnyAsync()).Should().BeFalse();
            (await db.Set<AuditEntry>().AnyAsync()).Should().BeFalse();
        });
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Run_ManyWritersOfOneThing_LosesNoUpdate(DatabaseProvider engine)
    {
        await using var store = await TestStore.StartAsync(engine);
        var tenant = await store.AddTenantAsync();
        var place = await AddPlaceAsync(store, tenant);

        var outcomes = await Task.WhenAll(Enumerable.Range(1, Writers).Select(day => Task.Run(() => store.WriteAsync(tenant, async db =>
        {
            var loaded = await db.Set<Place>().SingleAsync(p => p.Id == place.Id);
            return loaded.RecordPopulation(new DateOnly(2026, 1, day), day, "SCB", "Räknat", new DateOnly(2026, 6, 1));
        }))));

        var written = outcomes.Count(o => o.Error is null);
        outcomes.Where(o => o.Error is not null).Should().AllSatisfy(o => o.Error.Should().BeOfType<TooManyWritersAtOnce>());
        if (engine == DatabaseProvider.Sqlite)
            written.Should().Be(Writers);
        await store.InAsync(tenant, async db =>
        {
            var loaded = await db.Set<Place>().SingleAsync();
            (loaded.Population.Count, loaded.Version).Should().Be((written, written + 1));
        });
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Run_ManySignUps_NeverExceedSeats(DatabaseProvider engine)
    {
        const int Seats = 5;
        await using var store = await TestStore.StartAsync(engine);
        var tenant = await store.AddTenantAsync();
        var place = await AddPlaceAsync(store, tenant);
        var meeting = Meeting.Plan(store.Ids.Next(), Gathering(place.Id)).Value;
        await store.WriteAsync(tenant, db => Added(db, meeting, RegistrationList.Create(meeting.Id, Seats).Value));

        await Task.WhenAll(Enumerable.Range(1, Writers).Select(n => Task.Run(() => store.WriteAsync(tenant, async db =>
        {
            var list = await db.Set<RegistrationList>().SingleAsync(l => l.Id == meeting.Id);
            var token = new byte[Registration.TokenHashLength];
            token[0] = (byte)n;
            var given = new NewRegistration($"Person {n}", 1, string.Empty, string.Empty, false, string.Empty, false, string.Empty, "sv");
            db.Add(list.Register(store.Ids.Next(), given, token, DateTimeOffset.UnixEpoch).Value);
            return Result.Ok;
        }))));

        await store.InAsync(tenant, async db =>
        {
            var confirmed = await db.Set<Registration>().CountAsync(r => r.State == RegistrationState.Confirmed);
            confirmed.Should().Be(Seats);
            (await db.Set<RegistrationList>().SingleAsync()).SeatsTaken.Should().Be(Seats);
        });
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Run_SameKeyInParallel_IsKeptOnce(DatabaseProvider engine)
    {
        await using var store = await TestStore.StartAsync(engine);
        var tenant = await store.AddTenantAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(1, Writers).Select(_ => Task.Run(() => store.WriteAsync(tenant, async db =>
        {
            if (await db.Set<DecisionBody>().AnyAsync(b => b.Abbreviation == "KS"))
                return new BodyAbbreviationTaken();
            return await Added(db, DecisionBody.Create(store.Ids.Next(), LocalizedText.Sv("Kommunstyrelsen"), "KS", null).Value);
        }))));

        outcomes.Count(o => o.Error is null).Should().Be(1);
        outcomes.Where(o => o.Error is not null).Should().AllSatisfy(o => (o.Error is BodyAbbreviationTaken or TooManyWritersAtOnce).Should().BeTrue());
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Run_KeyTakenUnseen_IsConflictAndNoException(DatabaseProvider engine)
    {
        await using var store = await TestStore.StartAsync(engine);
        var tenant = await store.AddTenantAsync();
        DecisionBody Body() => DecisionBody.Create(store.Ids.Next(), LocalizedText.Sv("Kommunstyrelsen"), "KS", null).Value;
        await store.WriteAsync(tenant, db => Added(db, Body()));

        (await store.WriteAsync(tenant, db => Added(db, Body()))).Error.Should().BeOfType<TooManyWritersAtOnce>();
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Run_Command_MakesPublicPagesNewUnlessItSaysNot(DatabaseProvider engine)
    {
        await using var store = await TestStore.StartAsync(engine);
        var tenant = await store.AddTenantAsync();
        Task<long> Version() => store.InAsync(tenant, async s => await s.GetRequiredService<IContentVersions>().CurrentAsync(CancellationToken.None));
        var before = await Version();

        await store.WriteAsync(tenant, _ => Task.FromResult(Result.Ok), new TestStore.QuietCommand());
        (await Version()).Should().Be(before);
        await store.WriteAsync(tenant, _ => Task.FromResult(Result.Ok));
        (await Version()).Should().Be(before + 1);
    }

    private static async Task<Place> AddPlaceAsync(TestStore store, Tenant tenant)
    {
        var place = Place.Create(store.Ids.Next(), "byn", PlaceKind.Village, LocalizedText.Sv("Byn"), null, null).Value;
        (await store.WriteAsync(tenant, db => Added(db, place))).Error.Should().BeNull();
        return place;
    }

    private static Task<Result> Added(TenantDbContext db, params object[] things)
    {
        db.AddRange(things);
        return Task.FromResult(Result.Ok);
    }

    private static MeetingDetails Gathering(Guid placeId) => new()
    {
        Kind = MeetingKind.PlainGetTogether,
        Title = LocalizedText.Sv("Fika"),
        StartsAt = DateTimeOffset.UnixEpoch,
        EndsAt = DateTimeOffset.UnixEpoch.AddHours(1),
        PlaceId = placeId,
        Venue = new Venue("Bygdegården", string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, string.Empty),
        TakesRegistrations = true,
    };
}
