using System.Net.Http.Json;
using Desk = ServiceiSamverkan.Api.Tests.Answers.Loop;

namespace ServiceiSamverkan.Api.Tests.Meetings;

public sealed class ClashTests
{
    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Clashes_OfADay_AreHolidaysAndOwnMeetings(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var desk = await Desk.AtNorsjoAsync(host);
        var place = await desk.MakeAsync("places", new { name = "Lingonsele", kind = "Village" });
        var other = await PlanAsync(desk, place, "Byavandring", "2026-06-19T15:00:00Z", "2026-06-19T17:00:00Z");
        await PlanAsync(desk, place, "En annan dag", "2026-06-22T15:00:00Z", "2026-06-22T17:00:00Z");
        var cancelled = await PlanAsync(desk, place, "Inställd", "2026-06-19T15:00:00Z", "2026-06-19T17:00:00Z");
        await desk.DoAsync("meetings", cancelled, "cancel", new { reason = "Regn" });

        var evening = await ClashesAsync(desk, "2026-06-19T16:00:00Z", "2026-06-19T18:00:00Z");
        var morning = await ClashesAsync(desk, "2026-06-19T06:00:00Z", "2026-06-19T08:00:00Z");
        var tuesday = await ClashesAsync(desk, "2026-06-23T16:00:00Z", "2026-06-23T18:00:00Z");

        evening.Should().BeEquivalentTo([("MidsummerEve", null, true), ((string?)null, (Guid?)other, true)]);
        morning.Should().BeEquivalentTo([("MidsummerEve", null, true), ((string?)null, (Guid?)other, false)]);
        tuesday.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Clashes_OfADay_AreTheMunicipalitysOwnDaysToo(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var desk = await Desk.AtNorsjoAsync(host);
        const string days = "/api/v1/office/clash-days";
        await desk.MakeAsync("clash-days", new { name = "Älgjakt", firstDay = "2026-09-07", lastDay = "2026-09-13" });
        using var backwards = await desk.Staff.PostAsJsonAsync(days, new { name = "Baklänges", firstDay = "2026-09-13", lastDay = "2026-09-07" });
        using var nameless = await desk.Staff.PostAsJsonAsync(days, new { name = " ", firstDay = "2026-09-13" });

        backwards.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        nameless.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await OwnAsync("2026-09-13T16:00:00Z", "2026-09-13T18:00:00Z")).Should().Equal(("Älgjakt", "2026-09-13"));
        (await OwnAsync("2026-09-06T16:00:00Z", "2026-09-07T18:00:00Z")).Should().Equal(("Älgjakt", "2026-09-07"));
        (await OwnAsync("2026-09-14T16:00:00Z", "2026-09-14T18:00:00Z")).Should().BeEmpty();

        var noted = (await desk.Staff.GetJsonAsync(days)).EnumerateArray().Single();
        var (id, version) = (noted.GetProperty("id").GetGuid(), noted.GetProperty("version").GetInt32());
        using var moved = await desk.Staff.SendIfMatchAsync(HttpMethod.Put, $"{days}/{id}", version, new { name = "Älgjakt", firstDay = "2026-09-14" });
        using var stale = await desk.Staff.SendIfMatchAsync(HttpMethod.Put, $"{days}/{id}", version, new { name = "Älgjakt", firstDay = "2026-09-21" });
        moved.StatusCode.Should().Be(HttpStatusCode.NoContent);
        stale.StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        (await OwnAsync("2026-09-14T16:00:00Z", "2026-09-14T18:00:00Z")).Should().Equal(("Älgjakt", "2026-09-14"));
        (await desk.Staff.DeleteAsync($"{days}/{id}")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await OwnAsync("2026-09-14T16:00:00Z", "2026-09-14T18:00:00Z")).Should().BeEmpty();

        async Task<IEnumerable<(string?, string?)>> OwnAsync(string startsAt, string endsAt) =>
            (await desk.Staff.GetJsonAsync($"/api/v1/office/meetings/clashes?startsAt={startsAt}&endsAt={endsAt}")).EnumerateArray()
                .Where(c => c.GetProperty("own").GetString() is not null).Select(c => (c.GetProperty("own").GetString(), c.GetProperty("day").GetString()));
    }

    [Fact]
    public async Task Plan_OnAHoliday_WarnsKeepsWhatWasTypedAndGoesOnWhenToldTo()
    {
        await using var host = await TestHost.StartAsync();
        var desk = await Desk.AtNorsjoAsync(host);
        var place = await desk.MakeAsync("places", new { name = "Lingonsele", kind = "Village" });
        var browser = await host.PortalClientAsync(host.Tenants.Norsjo, StaffRole.ProcessLeader);
        Dictionary<string, string> typed = new()
        {
            ["Kind"] = "WorldCafe",
            ["Title.Sv"] = "Café på långfredagen",
            ["Day"] = "2026-04-03",
            ["From"] = "18:00",
            ["To"] = "20:00",
            ["PlaceId"] = $"{place}",
            ["VenueName"] = "Bygdegården",
        };

        using var warned = await browser.SubmitAsync("/kontoret/traffar/ny", typed);
        warned.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        var page = WebUtility.HtmlDecode(await warned.Content.ReadAsStringAsync());
        page.Should().Contain("långfredagen").And.Contain("Café på långfredagen").And.Contain("Spara ändå");

        // The page that warned is the answer to a POST, so its form is sent as a browser would from there.
        using var planned = await SendAllTheSameAsync(browser, page, typed);
        planned.StatusCode.Should().Be(HttpStatusCode.Found);
    }

    private static async Task<HttpResponseMessage> SendAllTheSameAsync(HttpClient browser, string page, Dictionary<string, string> typed)
    {
        var hidden = System.Text.RegularExpressions.Regex.Matches(page, "<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"").ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
        var key = System.Text.RegularExpressions.Regex.Match(page, "name=\"Input.Act\" value=\"([^\"]+)\"").Groups[1].Value;
        key.Should().NotBeEmpty();
        var fields = hidden.Concat(typed.Select(t => KeyValuePair.Create($"Input.{t.Key}", t.Value))).Append(new("Input.Act", key)).DistinctBy(f => f.Key);
        var request = new HttpRequestMessage(HttpMethod.Post, "/kontoret/traffar/ny") { Content = new FormUrlEncodedContent(fields) };
        request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", "same-origin");
        return await browser.SendAsync(request);
    }

    private static Task<Guid> PlanAsync(Desk desk, Guid place, string title, string startsAt, string endsAt) =>
        desk.MakeAsync("meetings", new { kind = "VillageWalk", title, startsAt, endsAt, placeId = place, venue = new { name = "Bygdegården" } });

    private static async Task<List<(string? Holiday, Guid? Meeting, bool Overlaps)>> ClashesAsync(Desk desk, string startsAt, string endsAt) =>
        [.. (await desk.Staff.GetJsonAsync($"/api/v1/office/meetings/clashes?startsAt={startsAt}&endsAt={endsAt}")).EnumerateArray().Select(c => (
            c.GetProperty("holiday").GetString(),
            c.GetProperty("meeting") is { ValueKind: System.Text.Json.JsonValueKind.Object } meeting ? meeting.GetProperty("id").GetGuid() : (Guid?)null,
            c.GetProperty("overlaps").GetBoolean()))];
}
