using System.Net.Http.Json;
using System.Text.Json;
using ServiceiSamverkan.Api.Tests.Dialogues;

namespace ServiceiSamverkan.Api.Tests.Meetings;

public sealed class MeetingTests
{
    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Register_ManyAtOnce_SeatsAreNeverExceeded(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var started = await Started.AtAsync(host);
        var meeting = await AnnouncedAsync(host, started, capacity: 5);

        var receipts = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => RegisterAsync(started.Resident, meeting, $"Gäst {i}")));

        receipts.Count(r => StateOf(r) == "Confirmed").Should().Be(5);
        receipts.Count(r => StateOf(r) == "Waiting").Should().Be(7);
        var seen = await started.Resident.GetJsonAsync($"/api/v1/meetings/{meeting}");
        seen.GetProperty("seatsLeft").GetInt32().Should().Be(0);

        var seated = receipts.First(r => StateOf(r) == "Confirmed").GetProperty("token").GetString();
        using var cancelled = await started.Resident.PostAsync($"/api/v1/registrations/{seated}/cancel", null);
        cancelled.StatusCode.Should().Be(HttpStatusCode.NoContent);
        var rows = (await started.Leader.GetJsonAsync($"/api/v1/office/meetings/{meeting}/registrations")).EnumerateArray().ToList();
        rows.Count(r => StateOf(r) == "Confirmed").Should().Be(5);
        rows.Should().HaveCount(11);
        (await started.Resident.GetJsonAsync($"/api/v1/registrations/{seated}")).GetProperty("name").GetString().Should().BeEmpty("what was told is erased");
    }

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Harvest_SentTwice_BecomesContributionsOnce(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var started = await Started.AtAsync(host);
        var meeting = await AnnouncedAsync(host, started, capacity: null);
        host.Now = host.Now.AddDays(11);
        started = started with { Leader = await host.ApiClientAsync(host.Tenants.Norsjo, StaffRole.ProcessLeader) };
        var notes = Enumerable.Range(1, 3).Select(i => new { id = Guid.Parse($"00000000-0000-7000-8000-00000000000{i}"), table = i, round = 1, question = "Vad saknas?", text = $"Lapp {i}", kind = "Wish" }).ToArray();
        var address = $"/api/v1/office/meetings/{meeting}/harvest";

        var first = await started.Leader.PostJsonAsync(address, new { notes });
        var again = await started.Leader.PostJsonAsync(address, new { notes });

        first.GetProperty("taken").GetInt32().Should().Be(3);
        again.GetProperty("taken").GetInt32().Should().Be(0);
        again.GetProperty("cafeCode").GetString().Should().Be(first.GetProperty("cafeCode").GetString());
        var rows = (await started.Leader.GetJsonAsync(address)).EnumerateArray().ToList();
        rows.Should().HaveCount(3);
        rows.Select(r => r.GetProperty("contributionId").GetGuid()).Should().OnlyHaveUniqueItems();
        (await started.Leader.GetJsonAsync($"/api/v1/office/dialogues/{started.DialogueId}")).GetProperty("waiting").GetInt32().Should().Be(3);
        var cafe = await started.Resident.GetJsonAsync($"/api/v1/follow-ups/{first.GetProperty("cafeCode").GetString()}");
        cafe.GetProperty("kind").GetString().Should().BeEquivalentTo("cafe");
    }

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Harvest_ReadWhileItWasTyped_IsShownAtOnceButForWhatHoldsAPersonsData(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var started = await Started.AtAsync(host);
        var meeting = await AnnouncedAsync(host, started, capacity: null);
        host.Now = host.Now.AddDays(11);
        var leader = await host.ApiClientAsync(host.Tenants.Norsjo, StaffRole.ProcessLeader);
        object Note(string text) => new { table = 1, round = 1, text, kind = "Wish" };

        await leader.PostJsonAsync($"/api/v1/office/meetings/{meeting}/harvest", new { notes = new[] { Note("Fler bussar."), Note("Ring mig på 070-123 45 67.") }, haveRead = true });
        await leader.PostJsonAsync($"/api/v1/office/meetings/{meeting}/harvest", new { notes = new[] { Note("Ljus vid skolan.") } });

        (await TextsAsync(leader, "/api/v1/office/moderation")).Should().BeEquivalentTo("Ring mig på 070-123 45 67.", "Ljus vid skolan.");
        (await TextsAsync(started.Resident, "/api/v1/contributions")).Should().BeEquivalentTo("Fler bussar.");
        var administrator = await host.ApiClientAsync(host.Tenants.Norsjo, StaffRole.Administrator);
        (await administrator.GetJsonAsync("/api/v1/office/audit?action=PublishContribution")).GetProperty("items").GetArrayLength().Should().Be(1, "who let it through is known");
    }

    private static async Task<List<string?>> TextsAsync(HttpClient reader, string address) =>
        [.. (await reader.GetJsonAsync(address)).GetProperty("items").EnumerateArray().Select(c => c.GetProperty("text").GetString())];

    [Fact]
    public async Task Attendance_InThreeWays_CountsAPersonOnce()
    {
        await using var host = await TestHost.StartAsync();
        var started = await Started.AtAsync(host);
        var meeting = await AnnouncedAsync(host, started, capacity: null);
        host.Now = host.Now.AddDays(11);
        started = started with { Leader = await host.ApiClientAsync(host.Tenants.Norsjo, StaffRole.ProcessLeader) };
        var address = $"/api/v1/office/meetings/{meeting}/attendance";
        object[] told =
        [
            new { kind = "ConfirmedAddress", key = "Anna@Example.se" }, new { kind = "ConfirmedAddress", key = "anna@example.se" },
            new { kind = "Token", key = "7-3-1" }, new { kind = "HeadCount", count = 20 }, new { kind = "HeadCount", count = 23 },
        ];
        foreach (var attendance in told)
            (await started.Leader.PostAsJsonAsync(address, attendance)).StatusCode.Should().Be(HttpStatusCode.NoContent);

        var summary = await started.Leader.GetJsonAsync(address);

        summary.GetProperty("addresses").GetInt32().Should().Be(1);
        summary.GetProperty("tokens").GetInt32().Should().Be(1);
        summary.GetProperty("heads").GetInt32().Should().Be(23);
    }

    [Fact]
    public async Task Pages_OfAMeeting_RegisterHarvestAndReport()
    {
        await using var host = await TestHost.StartAsync();
        var started = await Started.AtAsync(host);
        var meeting = await AnnouncedAsync(host, started, capacity: 1);
        using var registered = await started.Resident.SubmitAsync($"/traffar/{meeting}/anmalan", new() { ["Name"] = "Anna", ["Email"] = "anna@example.se" });
        registered.StatusCode.Should().BeOneOf(HttpStatusCode.Found, HttpStatusCode.SeeOther);
        using var own = await started.Resident.GetAsync(registered.Headers.Location);
        own.StatusCode.Should().Be(HttpStatusCode.OK);
        foreach (var calendar in new[] { "/calendar.ics", $"/traffar/{meeting}/calendar.ics", "/platser/lingonsele/calendar.ics", $"/dialoger/{started.Slug}/calendar.ics" })
            (await started.Resident.GetStringAsync(calendar)).Should().Contain("BEGIN:VEVENT").And.Contain("SUMMARY:World Café i Lingonsele").And.Contain("SEQUENCE:0");
        host.Now = host.Now.AddDays(11);
        started = started with { Leader = await host.ApiClientAsync(host.Tenants.Norsjo, StaffRole.ProcessLeader) };
        var leader = await host.PortalClientAsync(host.Tenants.Norsjo, StaffRole.ProcessLeader);
        foreach (var page in new[] { "", "/anmalda", "/narvaro", "/bordslappar", "/gor/hallen" })
        {
            using var shown = await leader.GetAsync($"/kontoret/traffar/{meeting}{page}");
            shown.StatusCode.Should().Be(HttpStatusCode.OK, page);
        }

        using var typed = await leader.SubmitAsync($"/kontoret/traffar/{meeting}/bordslappar", new() { ["Table"] = "3", ["Round"] = "1", ["Rows[0].Text"] = "Bussen går inte hem efter vårdcentralen." });

        typed.StatusCode.Should().BeOneOf(HttpStatusCode.Found, HttpStatusCode.SeeOther);
        (await started.Leader.GetJsonAsync($"/api/v1/office/meetings/{meeting}/harvest")).GetArrayLength().Should().Be(1);
    }

    private static string? StateOf(JsonElement registration) => registration.GetProperty("state").GetString();

    private static Task<JsonElement> RegisterAsync(HttpClient resident, Guid meeting, string name) =>
        resident.PostJsonAsync($"/api/v1/meetings/{meeting}/registrations", new { name, email = "gast@example.se", needsLift = true, liftFrom = "Kyrkan" });

    private static async Task<Guid> AnnouncedAsync(TestHost host, Started started, int? capacity)
    {
        var startsAt = host.Now.AddDays(10);
        var planned = await started.Leader.PostJsonAsync("/api/v1/office/meetings", new
        {
            kind = "WorldCafe",
            title = new { sv = "World Café i Lingonsele" },
            startsAt,
            endsAt = startsAt.AddHours(2),
            placeId = started.PlaceId,
            dialogueId = started.DialogueId,
            venue = new { name = "Bygdegården" },
            takesRegistrations = true,
            capacity,
        });
        var id = planned.GetProperty("id").GetGuid();
        (await started.Leader.StepAsync($"/api/v1/office/meetings/{id}", "announce")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        return id;
    }
}
