using ServiceiSamverkan.Cli;

namespace ServiceiSamverkan.Api.Tests.CommandLine;

public sealed class SisTests : IDisposable
{
    private const string Seed = """
        { "tenants": [ { "tenant": "byholm",
          "staff": [ { "email": "moderator@byholm.example", "name": "Moa", "password": "En-bra-losen-99", "roles": ["Moderator"] } ],
          "places": [ { "key": "byn", "name": "Provbyn" } ],
          "dialogues": [ { "key": "d", "title": "Vad behövs i Provbyn?", "at": "{today-9 08:00}", "opensOn": "{today-9}", "closesOn": "{today+9}", "feedbackOn": "{today+60}",
            "whoDecides": "Kommunstyrelsen", "influence": "Allt utom budgeten.", "mandate": { "decidedBy": "Kommunstyrelsen", "reference": "KS § 1" },
            "contact": { "name": "Per", "email": "per@byholm.example", "phone": "1" }, "deputy": { "name": "Moa", "email": "moa@byholm.example", "phone": "2" },
            "level": "Dialogue", "promise": "Alla får svar.", "places": ["byn"] } ],
          "contributions": [
            { "id": "0199aaaa-0000-7000-8000-000000000001", "code": "0000-0000-0000-0", "dialogue": "d", "place": "byn", "text": "Ett paketombud.", "state": "Published", "at": "{today-3 10:00}", "need": "n", "supports": 2 },
            { "key": "nej", "dialogue": "d", "text": "Nej.", "state": "Rejected", "rejectionReason": "Säger inget.", "at": "{today-2 10:00}" } ],
          "needs": [ { "key": "n", "title": "Hämta paket", "text": "I byn.", "areas": [1], "dialogue": "d", "places": ["byn"] } ] } ] }
        """;

    private readonly SisRun _sis = new();

    [Fact]
    public async Task TenantAdd_Twice_IsRefusedWithTheReason()
    {
        (await AddAsync("byholm")).Code.Should().Be(Sis.Done);

        var again = await AddAsync("byholm");

        again.Code.Should().Be(Sis.Refused);
        again.Errors.Should().StartWith("error: ");
        (await _sis.RunAsync("tenant", "list")).Json.EnumerateArray().Select(t => t.GetProperty("identifier").GetString()).Should().Equal("byholm");
    }

    [Fact]
    public async Task Seed_Twice_KeepsGivenIds_AndChangesNothing()
    {
        await AddAsync("byholm");
        var file = _sis.Write("seed.json", Seed);

        var first = await _sis.RunAsync("seed", file);
        first.Errors.Should().BeEmpty();
        var counts = Counts();
        var second = await _sis.RunAsync("seed", file);

        (first.Code, second.Code).Should().Be((Sis.Done, Sis.Done));
        Counts().Should().Equal(counts);
        _sis.Count("byholm", "Contributions where FollowUpCode = '0000000000000' and upper(Id) = '0199AAAA-0000-7000-8000-000000000001'").Should().Be(1);
        _sis.Count("byholm", "Contributions where State = 'Rejected'").Should().Be(1);
        (await _sis.RunAsync("check")).Code.Should().Be(Sis.Done);
    }

    [Fact]
    public async Task Seed_IntoTwins_GivesThemTheSameIds()
    {
        await AddAsync("byholm");
        await AddAsync("tvilling");

        (await _sis.RunAsync("seed", _sis.Write("seed.json", Seed), "--tenant", "byholm", "--tenant", "tvilling")).Code.Should().Be(Sis.Done);

        _sis.Count("tvilling", "Contributions where upper(Id) = '0199AAAA-0000-7000-8000-000000000001'").Should().Be(1);
    }

    [Theory]
    [InlineData("seed", "finns-inte.json")]
    [InlineData("migrate", "--tenant", "ingen")]
    [InlineData("results", "compute", "--tenant", "ingen")]
    [InlineData("tenant", "add", "Fel Namn", "--name", "Fel")]
    [InlineData("hitta-pa")]
    public async Task Anything_ThatCannotBeMet_Is2AndSaysWhy(params string[] args)
    {
        var outcome = await _sis.RunAsync(args);

        outcome.Code.Should().Be(Sis.Refused);
        outcome.Errors.Should().StartWith("error: ");
    }

    [Fact]
    public async Task Seed_WithAnUnknownField_Is2AndNamesIt()
    {
        await AddAsync("byholm");

        var outcome = await _sis.RunAsync("seed", _sis.Write("fel.json", """{ "tenants": [ { "tenant": "byholm", "platser": [] } ] }"""));

        outcome.Code.Should().Be(Sis.Refused);
        outcome.Errors.Should().Contain("platser");
    }

    [Fact]
    public async Task Routes_All_AreForEveryoneOrForNamedRoles()
    {
        var routes = (await _sis.RunAsync("routes")).Json.EnumerateArray().ToList();

        routes.Should().Contain(r => r.GetProperty("pattern").GetString() == "/api/v1/results" && r.GetProperty("anonymous").GetBoolean());
        routes.Where(r => !r.GetProperty("anonymous").GetBoolean()).Should().OnlyContain(r => r.GetProperty("roles").GetArrayLength() > 0);
        routes.Where(r => r.GetProperty("pattern").GetString()!.StartsWith("/api/v1/office", StringComparison.Ordinal)).Should().OnlyContain(r => !r.GetProperty("anonymous").GetBoolean());
    }

    [Fact]
    public async Task Results_Approve_PublishesOnce()
    {
        await AddAsync("byholm");

        var first = await _sis.RunAsync("results", "approve", "--tenant", "byholm");
        var second = await _sis.RunAsync("results", "approve", "--tenant", "byholm");

        (first.Code, second.Code).Should().Be((Sis.Done, Sis.Done));
        _sis.Count("byholm", "PeriodReports where State = 'Published'").Should().Be(1);
        _sis.Count("byholm", "PeriodReports").Should().Be(1);
    }

    [Fact]
    public async Task Check_AfterTheRealImportAndAfterMigratingAgain_FindsNothing()
    {
        await AddAsync("byholm");
        const string Source = "rural-islands-2021";
        (await _sis.RunAsync("import", "contributions", ReferenceData.PathOf(Source, "comments.csv"), "--tenant", "byholm", "--source", Source, "--language", "en")).Code.Should().Be(Sis.Done);
        (await _sis.RunAsync("import", "support", ReferenceData.PathOf(Source, "votes.csv"), "--tenant", "byholm", "--source", Source)).Code.Should().Be(Sis.Done);
        (_sis.Count("byholm", "Contributions"), _sis.Count("byholm", "Supports")).Should().Be((297, 17_218));

        (await _sis.RunAsync("check")).Should().BeEquivalentTo(new { Code = Sis.Done, Errors = "" });
        foreach (var _ in (int[])[1, 2])
            (await _sis.RunAsync("migrate")).Should().BeEquivalentTo(new { Code = Sis.Done, Errors = "" });
        (await _sis.RunAsync("check")).Should().BeEquivalentTo(new { Code = Sis.Done, Errors = "" });

        (_sis.Count("byholm", "Contributions"), _sis.Count("byholm", "Supports")).Should().Be((297, 17_218));
    }

    [Fact]
    public async Task Check_CounterThatDoesNotAgree_IsFoundAndNamed()
    {
        await AddAsync("byholm");
        (await _sis.RunAsync("seed", _sis.Write("seed.json", Seed))).Code.Should().Be(Sis.Done);
        _sis.Damage("byholm", "update Needs set SourceCount = SourceCount + 1");

        var outcome = await _sis.RunAsync("check");

        outcome.Code.Should().Be(Sis.Failed);
        outcome.Answer.Should().Contain("counts its sources wrongly");
    }

    public void Dispose() => _sis.Dispose();

    private Task<SisOutcome> AddAsync(string identifier) => _sis.RunAsync("tenant", "add", identifier, "--name", identifier, "--fictitious");

    private IReadOnlyList<long> Counts() =>
        [.. new[] { "StaffAccounts", "Places", "Dialogues", "Contributions", "Supports", "Needs", "NeedSources", "AuditEntries", "Activities" }.Select(t => _sis.Count("byholm", t))];
}
