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

    private static object Need(Guid dialogueId, IEnumerable<Guid> priorityAreaIds, Guid source) =>
        new { dialogueId, title = "Bussen", priorityAreaIds, contributionIds = new[] { source } };
}
