using System.Net.Http.Json;

namespace ServiceiSamverkan.Api.Tests.Rules;

/// <summary>The rules of domain.md for needs, feedback and the plain get-together, over HTTP on each engine.</summary>
public sealed class NeedAndFeedbackRuleTests(EngineHosts hosts) : IClassFixture<EngineHosts>
{
    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Need_WithThreePriorityAreas_IsRefused(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var dialogue = await town.Desk.OpenDialogueAsync();
        var said = await town.Desk.SayAsync(dialogue, "Bussen ska passa skoltiderna.");
        var areas = (await town.Desk.Staff.GetJsonAsync("/api/v1/office/needs/choices")).GetProperty("priorityAreas").EnumerateArray().Select(a => a.GetProperty("value").GetGuid()).Take(3).ToList();

        areas.Should().HaveCount(3);
        using var three = await town.Desk.Staff.PostAsJsonAsync("/api/v1/office/needs", Need(dialogue, areas, said.Id));
        using var two = await town.Desk.Staff.PostAsJsonAsync("/api/v1/office/needs", Need(dialogue, areas.Take(2), said.Id));

        (await three.JsonAsync()).GetProperty("code").GetString().Should().Be("TooManyPriorityAreas");
        two.StatusCode.Should().Be(HttpStatusCode.Created);
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Merge_OfNeedsInACircle_HasNoCycles(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var dialogue = await town.Desk.OpenDialogueAsync();
        var first = await town.Desk.ConfirmNeedAsync(dialogue, "Bussen", (await town.Desk.SayAsync(dialogue, "Bussen går för sällan.")).Id);
        var second = await town.Desk.ConfirmNeedAsync(dialogue, "Skjutsen", (await town.Desk.SayAsync(dialogue, "Vi behöver skjuts.")).Id);
        await town.Desk.DoAsync("needs", first, "merge", new { intoId = second });

        using var back = await town.Desk.TryAsync("needs", second, "merge", new { intoId = first });
        using var self = await town.Desk.TryAsync("needs", second, "merge", new { intoId = second });

        (await back.JsonAsync()).GetProperty("code").GetString().Should().Be("NeedIsMerged");
        (await self.JsonAsync()).GetProperty("code").GetString().Should().Be("NeedMergedIntoItself");
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Feedback_WithoutOneOfItsFourParts_IsNotPublished(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var dialogue = await town.Desk.OpenDialogueAsync();
        var said = await town.Desk.SayAsync(dialogue, "Bussen ska passa skoltiderna.");
        string[] parts = ["heard", "happens", "why", "next"];

        foreach (var missing in parts)
        {
            var body = parts.Where(p => p != missing).ToDictionary(p => p, _ => (object)"Sagt.");
            body["subjectKind"] = "Contribution";
            body["subjectId"] = said.Id;
            body["kind"] = "Final";
            using var drafted = await town.Desk.Staff.PostAsJsonAsync("/api/v1/office/feedback", body);
            drafted.StatusCode.Should().Be(HttpStatusCode.Created, await drafted.Content.ReadAsStringAsync());
            using var refused = await town.Desk.TryAsync("feedback", (await drafted.JsonAsync()).GetProperty("id").GetGuid(), "publish");
            (await refused.JsonAsync()).GetProperty("code").GetString().Should().Be("FeedbackIncomplete", "{0} is missing", missing);
        }
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task PlainGetTogether_Announced_NeedsNoGateAndNoDialogue(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var place = await town.Desk.MakeAsync("places", new { kind = "Village", name = new { sv = "Fikasele" } });
        var startsAt = town.Host.Now.AddDays(10);

        var meeting = await town.Desk.MakeAsync("meetings", new { kind = "PlainGetTogether", title = "Fika", startsAt, endsAt = startsAt.AddHours(2), placeId = place, venue = new { name = "Bygdegården" } });
        await town.Desk.DoAsync("meetings", meeting, "announce");

        (await town.Stranger.GetJsonAsync($"/api/v1/meetings/{meeting}")).ToString().Should().Contain("Fika");
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Merge_OfNeeds_KeepsTheTrace(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var loop = town.Desk;
        var dialogue = await loop.OpenDialogueAsync();
        var said = await loop.SayAsync(dialogue, "Plogbilen lägger vallen på gångbanan.");
        var other = await loop.SayAsync(dialogue, "Gångbanan blir upplag för snö.");
        var small = await loop.ConfirmNeedAsync(dialogue, "Plats att gå på vintern", said.Id);
        var large = await loop.ConfirmNeedAsync(dialogue, "Säkra gångvägar", other.Id);

        await loop.DoAsync("needs", small, "merge", new { intoId = large });

        var merged = await loop.Stranger.GetJsonAsync($"/api/v1/needs/{small}");
        merged.GetProperty("mergedInto").GetProperty("id").GetGuid().Should().Be(large);
        (await loop.Stranger.GetJsonAsync($"/api/v1/needs/{large}")).GetProperty("need").GetProperty("sourceCount").GetInt32().Should().Be(2);
        (await loop.OfficeAsync("needs", small)).GetProperty("sources").GetArrayLength().Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Split_OfANeed_KeepsTheTraceAndEveryonesWay(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var loop = town.Desk;
        var dialogue = await loop.OpenDialogueAsync();
        var snow = await loop.SayAsync(dialogue, "Plogbilen lägger vallen på gångbanan.");
        var post = await loop.SayAsync(dialogue, "Posten kommer inte fram i snön.");
        var need = await loop.ConfirmNeedAsync(dialogue, "Vinter i byn", snow.Id, post.Id);
        await loop.AnswerAsync("Need", need);
        var browser = await town.Host.PortalClientAsync(town.Tenant, StaffRole.ProcessLeader);

        using var split = await browser.SubmitAsync($"/kontoret/behov/{need}", new() { ["Sources"] = post.Id.ToString(), ["PartTitle.Sv"] = "Post varje vardag", ["Act"] = "split" });

        split.StatusCode.Should().Be(HttpStatusCode.Found, await split.Content.ReadAsStringAsync());
        var whole = await loop.Stranger.GetJsonAsync($"/api/v1/needs/{need}");
        var part = whole.GetProperty("parts")[0].GetProperty("id").GetGuid();
        whole.GetProperty("need").GetProperty("sourceCount").GetInt32().Should().Be(1);
        var shown = await loop.Stranger.GetJsonAsync($"/api/v1/needs/{part}");
        shown.GetProperty("splitFrom").GetProperty("id").GetGuid().Should().Be(need);
        var way = await loop.FollowAsync(post.Code);
        way.GetProperty("steps").EnumerateArray().Single(s => s.GetProperty("kind").GetString() == "Need").GetProperty("title").GetString().Should().Be("Post varje vardag");
        way.GetProperty("answers").GetArrayLength().Should().Be(1, "the answer that reached it stands");
        using var all = await loop.TryAsync("needs", part, "split", new { title = "Allt", contributionIds = new[] { post.Id } });
        all.StatusCode.Should().Be(HttpStatusCode.Conflict);
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Need_AnsweredDirectly_NeedsNoBoard(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var dialogue = await town.Desk.OpenDialogueAsync();
        var said = await town.Desk.SayAsync(dialogue, "Lampan vid bryggan är trasig.");
        var need = await town.Desk.ConfirmNeedAsync(dialogue, "Ljus vid bryggan", said.Id);

        await town.Desk.DoAsync("needs", need, "direct-answer", new { answer = "Lampan är bytt." });

        (await town.Stranger.GetJsonAsync($"/api/v1/needs/{need}")).ToString().Should().Contain("Lampan är bytt.");
    }

    private static object Need(Guid dialogueId, IEnumerable<Guid> priorityAreaIds, Guid source) =>
        new { dialogueId, title = "Bussen", priorityAreaIds, contributionIds = new[] { source } };
}
