using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Api.Tests.Contributions;
using ServiceiSamverkan.Domain.Activities;

namespace ServiceiSamverkan.Api.Tests.Rules;

/// <summary>The rules of domain.md for places and meetings, over HTTP on each engine.</summary>
public sealed class PlaceAndMeetingRuleTests(EngineHosts hosts) : IClassFixture<EngineHosts>
{
    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Service_Changed_IsAnActivity(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var place = await PlaceAsync(town, "Storsele");

        await AddAsync(town, place, "services", new { kind = "fuel", status = "Gone", since = "2026-01-05", source = "Kommunen" });

        var told = await town.ReadAsync(db => db.Set<Activity>().AsNoTracking().Include(a => a.Places).Where(a => a.Kind == ActivityKind.PlaceServiceChanged && a.SubjectId == place).ToListAsync());
        told.Should().ContainSingle().Which.Places.Should().ContainSingle(p => p.PlaceId == place);
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task ServicePlan_GrowsFromServicesNeedsDecisionsAndCommitments(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var (small, large) = (await PlaceAsync(town, "Plansele"), await PlaceAsync(town, "Storplan"));
        await AddAsync(town, large, "services", new { kind = "pharmacy", status = "Here", since = "2020-01-01", source = "Pipos" });
        await AddAsync(town, small, "services", new { kind = "pharmacy", status = "Here", since = "2020-01-01", source = "Pipos" });
        await AddAsync(town, small, "services", new { kind = "pharmacy", status = "Elsewhere", since = "2026-02-01", atPlaceId = large, distanceKm = 42, source = "Byaföreningen" });
        var dialogue = await town.Desk.OpenDialogueAsync();
        var said = await town.Desk.SayAsync(dialogue, "Det är fyra mil till apoteket.");
        var area = (await town.Desk.Staff.GetJsonAsync("/api/v1/office/needs/choices")).GetProperty("priorityAreas")[0].GetProperty("value").GetGuid();
        var need = await town.Desk.MakeAsync("needs", new { dialogueId = dialogue, title = "Medicin i byn", serviceKind = "pharmacy", priorityAreaIds = new[] { area }, contributionIds = new[] { said.Id } });
        Part(await PlanAsync(town)).GetProperty("needs").EnumerateArray().Should().NotContain(n => n.GetProperty("id").GetGuid() == need, "a draft is nobody else's");
        await town.Desk.DoAsync("needs", need, "confirm");
        var board = await town.Desk.MakeAsync("bodies/decision", new { name = "Nämnden för planen", abbreviation = "NP" });
        var decision = await town.Desk.DecideAsync(await town.Desk.SubmitProposalAsync(board, need), "NP 2026-03-02 § 1");

        var part = Part(await PlanAsync(town));

        var standing = part.GetProperty("standing").EnumerateArray().Single(s => s.GetProperty("place").GetProperty("id").GetGuid() == small).GetProperty("service");
        standing.GetProperty("status").GetString().Should().Be("Elsewhere");
        standing.GetProperty("at").GetProperty("name").GetString().Should().Be("Storplan");
        standing.GetProperty("distanceKm").GetInt32().Should().Be(42);
        var changes = part.GetProperty("changes").EnumerateArray().Select(c => c.GetProperty("place").GetProperty("id").GetGuid());
        changes.Should().Contain(small).And.NotContain(large, "what was told once has not changed");
        part.GetProperty("needs").EnumerateArray().Should().Contain(n => n.GetProperty("id").GetGuid() == need);
        part.GetProperty("decisions").EnumerateArray().Should().Contain(d => d.GetProperty("id").GetGuid() == decision);
        (await town.Stranger.ReadPageAsync("/serviceplan")).Should().Contain("Medicin i byn").And.Contain("Storplan").And.Contain("Nämnden för planen");

        static async Task<JsonElement> PlanAsync(RuleTown town) => await town.Stranger.GetJsonAsync("/api/v1/service-plan");
        static JsonElement Part(JsonElement plan) => plan.GetProperty("parts").EnumerateArray().Single(p => p.GetProperty("kind").GetString() == "pharmacy");
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Place_ClosedOrMerged_IsNeverDeletedAndKeepsItsHistory(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var (small, large) = (await PlaceAsync(town, "Lillsele"), await PlaceAsync(town, "Långsele"));
        await AddAsync(town, small, "population", new { date = "2025-12-31", value = 41, source = "Byaföreningen", method = "Räknat" });

        await town.Desk.DoAsync("places", small, "merge", new { intoId = large, reason = "Växt ihop" });

        var kept = await town.Desk.OfficeAsync("places", small);
        kept.GetProperty("mergedIntoId").GetGuid().Should().Be(large);
        kept.GetProperty("population").EnumerateArray().Single().GetProperty("value").GetInt32().Should().Be(41);
        using var deleted = await town.Desk.Staff.DeleteAsync($"/api/v1/office/places/{large}");
        deleted.StatusCode.Should().BeOneOf(HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed);
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Population_WithoutSourceOrDate_IsRefused(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var place = await PlaceAsync(town, "Mellansele");

        foreach (var body in (object[])[new { date = "2025-12-31", value = 41, method = "Räknat" }, new { value = 41, source = "SCB", method = "Register" }])
        {
            using var refused = await town.Desk.TryAsync("places", place, "population", body);
            refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        }

        (await town.Desk.OfficeAsync("places", place)).GetProperty("population").GetArrayLength().Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Report_OfAMeeting_IsDueWithinASetNumberOfDays(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var meeting = await MeetingAsync(town);
        await town.Desk.DoAsync("meetings", meeting, "announce");
        var after = await town.LaterAsync(10);
        await after.DoAsync("meetings", meeting, "hold");
        (await after.OfficeAsync("meetings", meeting)).GetProperty("reportDueOn").GetString().Should().Be("2026-03-25", "fourteen days after the day on which it was held, whenever that is noted");

        var late = await town.LaterAsync(16);

        (await late.OfficeAsync("meetings", meeting)).GetProperty("isReportOverdue").GetBoolean().Should().BeTrue();
        await late.DoAsync("meetings", meeting, "report", new { report = "Vi var nitton." });
        (await late.OfficeAsync("meetings", meeting)).GetProperty("isReportOverdue").GetBoolean().Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Change_OfAnAnnouncedMeeting_RaisesTheCalendarsSequence(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var meeting = await MeetingAsync(town);
        await town.Desk.DoAsync("meetings", meeting, "announce");
        var before = await SequenceAsync(town, meeting);

        var read = await town.Desk.OfficeAsync("meetings", meeting);
        var details = read.GetProperty("details").EnumerateObject().ToDictionary(p => p.Name, p => (object)p.Value);
        details["startsAt"] = "2026-03-11T18:00:00Z";
        using var changed = await town.Desk.Staff.SendIfMatchAsync(HttpMethod.Put, $"/api/v1/office/meetings/{meeting}", read.GetProperty("version").GetInt32(), details);

        changed.StatusCode.Should().Be(HttpStatusCode.NoContent, await changed.Content.ReadAsStringAsync());
        (await SequenceAsync(town, meeting)).Should().Be(before + 1);
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task CafeCode_ShowsAllNotesAndWithdrawsNone(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var dialogue = await town.Desk.OpenDialogueAsync();
        var meeting = await MeetingAsync(town, dialogue);
        await town.Desk.DoAsync("meetings", meeting, "announce");
        var after = await town.LaterAsync(10);
        await after.DoAsync("meetings", meeting, "hold");
        var notes = Enumerable.Range(1, 3).Select(i => new { table = i, round = 1, question = "Vad saknas?", text = $"Lapp {i}", kind = "Wish" });
        using var taken = await after.Staff.PostAsJsonAsync($"/api/v1/office/meetings/{meeting}/harvest", new { notes });
        var code = (await taken.JsonAsync()).GetProperty("cafeCode").GetString();

        (await town.Stranger.GetJsonAsync($"/api/v1/follow-ups/{code}")).GetProperty("notes").GetArrayLength().Should().Be(3);
        using var refused = await town.Stranger.PostAsync($"/api/v1/follow-ups/{code}/withdraw", null);
        refused.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await town.Stranger.GetJsonAsync($"/api/v1/follow-ups/{code}")).GetProperty("notes").GetArrayLength().Should().Be(3);
    }

    private static int _places;

    private static Task<Guid> PlaceAsync(RuleTown town, string name) => town.Desk.MakeAsync("places", new { name, kind = "Village" });

    private static async Task AddAsync(RuleTown town, Guid place, string part, object body)
    {
        using var added = await town.Desk.TryAsync("places", place, part, body);
        added.IsSuccessStatusCode.Should().BeTrue(await added.Content.ReadAsStringAsync());
    }

    private static async Task<Guid> MeetingAsync(RuleTown town, Guid? dialogue = null) => await town.Desk.MakeAsync("meetings", new
    {
        kind = "WorldCafe",
        title = "Café",
        startsAt = "2026-03-11T17:00:00Z",
        endsAt = "2026-03-11T20:00:00Z",
        placeId = await PlaceAsync(town, $"Sele {Interlocked.Increment(ref _places)}"),
        dialogueId = dialogue,
        venue = new { name = "Bygdegården" },
        takesRegistrations = true,
    });

    private static async Task<int> SequenceAsync(RuleTown town, Guid meeting)
    {
        var calendar = await town.Stranger.GetStringAsync("/calendar.ics");
        var mine = calendar.Split("BEGIN:VEVENT").Single(e => e.Contains($"{meeting}", StringComparison.OrdinalIgnoreCase));
        return int.Parse(mine.Split("SEQUENCE:")[1].Split('\r', '\n')[0], System.Globalization.CultureInfo.InvariantCulture);
    }
}
