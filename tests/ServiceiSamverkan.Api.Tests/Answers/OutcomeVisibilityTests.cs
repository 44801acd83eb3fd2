using System.Net.Http.Json;

namespace ServiceiSamverkan.Api.Tests.Answers;

public sealed class OutcomeVisibilityTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private readonly TestHost _host = shared.Host;

    [Fact]
    public async Task Drafts_ForResidents_AreAbsent()
    {
        var loop = await Loop.AtNorsjoAsync(_host);
        var dialogue = await loop.OpenDialogueAsync();
        var said = await loop.SayAsync(dialogue, "Det är mörkt vid hållplatsen.");
        var confirmed = await loop.ConfirmNeedAsync(dialogue, "Ljus vid hållplatsen", said.Id);
        var board = await loop.MakeAsync("bodies/decision", new { name = "Samhällsbyggnadsnämnden", abbreviation = "SBN" });
        var draft = await loop.MakeAsync("needs", new { dialogueId = dialogue, title = "Utkast" });
        var proposal = await loop.MakeAsync("proposals", new { title = "Utkast", text = "Text", bodyId = board, needIds = new[] { confirmed } });
        var feedback = await loop.MakeAsync("feedback", new { subjectKind = "Need", subjectId = confirmed, kind = "Final", heard = "Utkast" });

        foreach (var path in (string[])[$"needs/{draft}", $"proposals/{proposal}", $"feedback/{feedback}", "needs/00000000-0000-7000-8000-000000000001"])
            (await loop.Stranger.GetAsync($"/api/v1/{path}")).StatusCode.Should().Be(HttpStatusCode.NotFound, path);
        foreach (var page in (string[])[$"behov/{draft}", $"forslag/{proposal}", $"svar/{feedback}"])
            (await loop.Stranger.GetAsync($"/{page}")).StatusCode.Should().Be(HttpStatusCode.NotFound, page);
        foreach (var page in (string[])["/behov", $"/behov/{confirmed}", "/forslag", "/beslut", "/ataganden", "/svar", "/fi/svar", "/en/behov"])
            (await loop.Stranger.GetAsync(page)).StatusCode.Should().Be(HttpStatusCode.OK, page);
    }

    [Fact]
    public async Task Decision_ReferenceTaken_IsConflictAtTheReference()
    {
        var loop = await Loop.AtNorsjoAsync(_host);
        var dialogue = await loop.OpenDialogueAsync();
        var need = await loop.ConfirmNeedAsync(dialogue, "Lägre fart genom byn", (await loop.SayAsync(dialogue, "Timmerbilarna håller inte 50.")).Id);
        var board = await loop.MakeAsync("bodies/decision", new { name = "Tekniska nämnden", abbreviation = "TN" });
        await loop.DecideAsync(await loop.SubmitProposalAsync(board, need), "TN 2026-03-02 § 7");
        var other = await loop.SubmitProposalAsync(board, need);

        using var taken = await loop.Staff.PostAsJsonAsync("/api/v1/office/decisions", Loop.DecisionOn(other, "tn 2026-03-02 §7"));
        using var unknown = await loop.Staff.PostAsJsonAsync("/api/v1/office/decisions", Loop.DecisionOn(other, "XYZ 2026-03-02 § 8"));

        taken.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await taken.JsonAsync()).GetProperty("code").GetString().Should().Be("ProtocolReferenceTaken");
        unknown.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Merge_OfNeeds_KeepsTheTrace()
    {
        var loop = await Loop.AtNorsjoAsync(_host);
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

    [Fact]
    public async Task Split_OfANeed_KeepsTheTraceAndEveryonesWay()
    {
        var loop = await Loop.AtNorsjoAsync(_host);
        var dialogue = await loop.OpenDialogueAsync();
        var snow = await loop.SayAsync(dialogue, "Plogbilen lägger vallen på gångbanan.");
        var post = await loop.SayAsync(dialogue, "Posten kommer inte fram i snön.");
        var need = await loop.ConfirmNeedAsync(dialogue, "Vinter i byn", snow.Id, post.Id);
        await loop.AnswerAsync("Need", need);
        var browser = await _host.PortalClientAsync(_host.Tenants.Norsjo, StaffRole.ProcessLeader);

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

    [Fact]
    public async Task Handover_Answered_BecomesADraftOfFeedback()
    {
        var loop = await Loop.AtNorsjoAsync(_host);
        var dialogue = await loop.OpenDialogueAsync();
        var need = await loop.ConfirmNeedAsync(dialogue, "Bussen ska passa skoltiderna", (await loop.SayAsync(dialogue, "35 minuters väntan varje morgon.")).Id);
        var region = await loop.MakeAsync("bodies/external", new { name = "Region Västerbotten", email = "registrator@region.example" });
        var handover = await loop.MakeAsync(
            "handovers", new { subjectKind = "Need", subjectId = need, externalBodyId = region, what = "Tidtabellen", why = "Regionen bestämmer.", answerDueOn = "2026-05-01" });

        await AnswerHandoverAsync(loop, handover);

        var answered = await loop.OfficeAsync("handovers", handover);
        var feedback = await loop.OfficeAsync("feedback", answered.GetProperty("feedbackId").GetGuid());
        feedback.GetProperty("answer").GetProperty("state").GetString().Should().Be("Draft");
        feedback.GetProperty("happens").GetProperty("sv").GetString().Should().Be("Bussen går tio minuter senare.");
    }

    private static async Task AnswerHandoverAsync(Loop loop, Guid handover)
    {
        using var response = await loop.TryAsync("handovers", handover, "answer", new { answer = "Bussen går tio minuter senare." });
        response.StatusCode.Should().Be(HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
    }
}
