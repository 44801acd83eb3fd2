using System.Net.Http.Json;
using System.Text.Json;
using Desk = ServiceiSamverkan.Api.Tests.Answers.Loop;

namespace ServiceiSamverkan.Api.Tests.Meetings;

/// <summary>The register of venues, and a meeting's own copy.</summary>
public sealed class VenueTests
{
    private const string Venues = "/api/v1/office/venues";

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Meeting_AtAKeptVenue_KeepsItsOwnCopyAndItsOrigin(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var desk = await Desk.AtNorsjoAsync(host);
        var place = await desk.MakeAsync("places", new { name = "Lingonsele", kind = "Village" });
        var hall = await desk.MakeAsync("venues", new { placeId = place, name = "Bygdegården", address = "Lingonsele 2", keyHolder = "Maj", parking = "Vid gaveln" });

        var meeting = await PlanAsync(desk, place, hall, new { keyHolder = "Sten" });
        using var changed = await desk.Staff.SendIfMatchAsync(HttpMethod.Put, $"{Venues}/{hall}", await VersionAsync(desk, hall), new { placeId = place, name = "Nya bygdegården", keyHolder = "Eva" });

        changed.StatusCode.Should().Be(HttpStatusCode.NoContent);
        var details = (await desk.OfficeAsync("meetings", meeting)).GetProperty("details");
        details.GetProperty("venueId").GetGuid().Should().Be(hall);
        Word(details, "name").Should().Be("Bygdegården", "history does not change with the register");
        Word(details, "parking").Should().Be("Vid gaveln");
        Word(details, "keyHolder").Should().Be("Sten", "what was written for this time holds");
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Close_KeptVenue_IsNeverDeletedCannotBePickedAndErasesItsKeyHolder(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var desk = await Desk.AtNorsjoAsync(host);
        var place = await desk.MakeAsync("places", new { name = "Lingonsele", kind = "Village" });
        var hall = await desk.MakeAsync("venues", new { placeId = place, name = "Bygdegården", keyHolder = "Maj" });
        await desk.MakeAsync("venues", new { placeId = place, name = "Åsgården" });

        await desk.DoAsync("venues", hall, "close");

        using var refused = await desk.Staff.PostAsJsonAsync("/api/v1/office/meetings", Meeting(place, hall, new { name = "" }));
        refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await desk.OfficeAsync("venues", hall)).GetProperty("venue").GetProperty("keyHolder").GetString().Should().BeEmpty();
        (await NamesAsync(desk, Venues)).Should().Equal("Åsgården");
        (await NamesAsync(desk, $"{Venues}?withClosed=true")).Should().Equal("Bygdegården", "Åsgården");
        await desk.DoAsync("venues", hall, "reopen");
        (await NamesAsync(desk, Venues)).Should().Equal("Bygdegården", "Åsgården");
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Plan_VenueTypedAndKept_EntersTheRegisterOnce(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var desk = await Desk.AtNorsjoAsync(host);
        var place = await desk.MakeAsync("places", new { name = "Lingonsele", kind = "Village" });
        var browser = await host.PortalClientAsync(host.Tenants.Norsjo, StaffRole.ProcessLeader);
        Dictionary<string, string> typed = new()
        {
            ["Kind"] = "PlainGetTogether",
            ["Title.Sv"] = "Fika",
            ["Day"] = "2026-04-14",
            ["From"] = "18:00",
            ["To"] = "20:00",
            ["PlaceId"] = $"{place}",
            ["VenueName"] = "Bygdegården",
            ["KeyHolder"] = "Maj",
            ["KeepsVenue"] = "true",
        };

        using var kept = await browser.SubmitAsync("/kontoret/traffar/ny", typed);
        kept.StatusCode.Should().Be(HttpStatusCode.Found, await kept.Content.ReadAsStringAsync());
        var hall = (await desk.Staff.GetJsonAsync(Venues)).GetProperty("items")[0].GetProperty("id").GetGuid();
        using var again = await browser.SubmitAsync("/kontoret/traffar/ny", new(typed) { ["Day"] = "2026-04-15", ["VenueId"] = $"{hall}" });

        again.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity, "it is in the register already");
        (await NamesAsync(desk, Venues)).Should().Equal("Bygdegården");
        (await desk.OfficeAsync("venues", hall)).GetProperty("venue").GetProperty("keyHolder").GetString().Should().Be("Maj");
    }

    [Fact]
    public async Task Form_VenuePickedAndNothingElse_TakesItsWordsAndItsPlace()
    {
        await using var host = await TestHost.StartAsync();
        var desk = await Desk.AtNorsjoAsync(host);
        var place = await desk.MakeAsync("places", new { name = "Lingonsele", kind = "Village" });
        var hall = await desk.MakeAsync("venues", new { placeId = place, name = "Bygdegården", hearingLoop = "Stora salen" });
        var school = await desk.MakeAsync("venues", new { placeId = place, name = "Gamla skolan", access = "Ramp" });
        var browser = await host.PortalClientAsync(host.Tenants.Norsjo, StaffRole.ProcessLeader);

        using var planned = await browser.SubmitAsync("/kontoret/traffar/ny", new()
        {
            ["Kind"] = "PlainGetTogether",
            ["Title.Sv"] = "Fika",
            ["Day"] = "2026-04-14",
            ["From"] = "18:00",
            ["To"] = "20:00",
            ["VenueId"] = $"{hall}",
        });
        planned.StatusCode.Should().Be(HttpStatusCode.Found, await planned.Content.ReadAsStringAsync());
        var meeting = Guid.Parse(planned.Headers.Location!.ToString().Split('/')[^1]);
        var first = (await desk.OfficeAsync("meetings", meeting)).GetProperty("details");
        using var moved = await browser.SubmitAsync($"/kontoret/traffar/{meeting}/andra", new()
        {
            ["Kind"] = "PlainGetTogether",
            ["Title.Sv"] = "Fika",
            ["Day"] = "2026-04-14",
            ["From"] = "18:00",
            ["To"] = "20:00",
            ["PlaceId"] = $"{place}",
            ["VenueName"] = "Bygdegården",
            ["HearingLoop"] = "Stora salen",
            ["VenueId"] = $"{school}",
        });
        moved.StatusCode.Should().Be(HttpStatusCode.Found, await moved.Content.ReadAsStringAsync());
        var second = (await desk.OfficeAsync("meetings", meeting)).GetProperty("details");

        first.GetProperty("placeId").GetGuid().Should().Be(place);
        (Word(first, "name"), Word(first, "hearingLoop")).Should().Be(("Bygdegården", "Stora salen"));
        (Word(second, "name"), Word(second, "hearingLoop"), Word(second, "access")).Should().Be(("Gamla skolan", "", "Ramp"));
    }

    [Fact]
    public async Task Change_SavedByAnotherMeanwhile_Answers412AndShowsBoth()
    {
        await using var host = await TestHost.StartAsync();
        var desk = await Desk.AtNorsjoAsync(host);
        var place = await desk.MakeAsync("places", new { name = "Lingonsele", kind = "Village" });
        var hall = await desk.MakeAsync("venues", new { placeId = place, name = "Bygdegården" });
        var browser = await host.PortalClientAsync(host.Tenants.Norsjo, StaffRole.ProcessLeader);
        var seen = await VersionAsync(desk, hall);
        using var other = await browser.SubmitAsync($"/kontoret/lokaler/{hall}", new() { ["PlaceId"] = $"{place}", ["VenueName"] = "Bygdegården", ["Parking"] = "Bakom ladan" });
        other.StatusCode.Should().Be(HttpStatusCode.Found, await other.Content.ReadAsStringAsync());

        using var late = await browser.SubmitAsync($"/kontoret/lokaler/{hall}", new() { ["Version"] = $"{seen}", ["PlaceId"] = $"{place}", ["VenueName"] = "Bygdegården", ["Parking"] = "Vid gaveln" });

        late.StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync()).Should().Contain("value=\"Vid gaveln\"").And.Contain(">Bakom ladan<");
        using var closed = await browser.SubmitAsync($"/kontoret/lokaler/{hall}/stang", []);
        closed.StatusCode.Should().Be(HttpStatusCode.Found);
        WebUtility.HtmlDecode(await browser.GetStringAsync($"/kontoret/lokaler/{hall}")).Should().Contain("Öppna lokalen igen").And.NotContain("Input.VenueName");
    }

    private static object Meeting(Guid place, Guid venue, object words) => new
    {
        kind = "PlainGetTogether",
        title = "Fika",
        startsAt = "2026-04-14T16:00:00Z",
        endsAt = "2026-04-14T18:00:00Z",
        placeId = place,
        venueId = venue,
        venue = words,
    };

    private static Task<Guid> PlanAsync(Desk desk, Guid place, Guid venue, object words) => desk.MakeAsync("meetings", Meeting(place, venue, words));

    private static async Task<int> VersionAsync(Desk desk, Guid venue) => (await desk.OfficeAsync("venues", venue)).GetProperty("version").GetInt32();

    private static async Task<IEnumerable<string?>> NamesAsync(Desk desk, string path) =>
        [.. (await desk.Staff.GetJsonAsync(path)).GetProperty("items").EnumerateArray().Select(v => v.GetProperty("name").GetString())];

    private static string? Word(JsonElement details, string name) => details.GetProperty("venue").GetProperty(name).GetString();
}
