using System.Net.Http.Json;
using System.Text.RegularExpressions;
using ServiceiSamverkan.Api.Tests.Contributions;

namespace ServiceiSamverkan.Api.Tests.Rules;

/// <summary>The rules of domain.md for dialogues, over HTTP on each engine.</summary>
public sealed class DialogueRuleTests(EngineHosts hosts) : IClassFixture<EngineHosts>
{
    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Cancelled_OwesFeedbackToThoseWhoHaveSpoken(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var dialogue = await town.Desk.OpenDialogueAsync();
        var said = await town.Desk.SayAsync(dialogue, "Sandning vid skolan.");

        await town.Desk.DoAsync("dialogues", dialogue, "cancel", new { reason = "Skolan läggs ner." });

        using var early = await town.Desk.TryAsync("dialogues", dialogue, "answer");
        early.StatusCode.Should().Be(HttpStatusCode.Conflict);
        using var late = await town.Stranger.PostAsJsonAsync("/api/v1/contributions", new { dialogueId = dialogue, text = "För sent" });
        late.StatusCode.Should().Be(HttpStatusCode.Conflict, "nothing more is taken in");
        var owed = (await town.Desk.Staff.GetJsonAsync("/api/v1/office/promises")).EnumerateArray().Single(p => p.GetProperty("subjectId").GetGuid() == dialogue);
        owed.GetProperty("unanswered").GetInt32().Should().Be(1);
        await town.Desk.AnswerAsync("Dialogue", dialogue, new { happens = "Det blir ingen ny skolväg." });
        await town.Desk.DoAsync("dialogues", dialogue, "answer");
        (await town.Desk.OfficeAsync("dialogues", dialogue)).GetProperty("state").GetString().Should().Be("Cancelled", "it stays cancelled, and owes nothing more");
        (await town.Desk.FollowAsync(said.Code)).GetProperty("answers").GetArrayLength().Should().Be(1);
        (await town.Stranger.ReadPageAsync($"/dialoger/{(await town.Desk.OfficeAsync("dialogues", dialogue)).GetProperty("slug").GetString()}")).Should().Contain("Skolan läggs ner.");
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Paused_TakesNothingInAndItsPromiseStands(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var dialogue = await town.Desk.OpenDialogueAsync();
        await town.Desk.SayAsync(dialogue, "Sandning vid skolan.");

        await town.Desk.DoAsync("dialogues", dialogue, "pause");

        using var refused = await town.Stranger.PostAsJsonAsync("/api/v1/contributions", new { dialogueId = dialogue, text = "Under pausen" });
        refused.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await town.Desk.Staff.GetJsonAsync("/api/v1/office/promises")).EnumerateArray()
            .Single(p => p.GetProperty("subjectId").GetGuid() == dialogue).GetProperty("dueOn").GetString().Should().Be("2026-06-01");
        using var answer = await town.Desk.TryAsync("dialogues", dialogue, "process");
        answer.StatusCode.Should().Be(HttpStatusCode.Conflict);
        await town.Desk.DoAsync("dialogues", dialogue, "resume");
        await town.Desk.SayAsync(dialogue, "Efter pausen.");
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task PromisedDatePassed_WithoutFinalOrInterimFeedback_IsOverdueAndVisible(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var dialogue = await town.Desk.OpenDialogueAsync();
        await town.Desk.SayAsync(dialogue, "Sandning vid skolan.");
        (await OverdueAsync(town.Desk.Staff)).Should().NotContain(dialogue);

        var later = await town.LaterAsync(92);

        (await OverdueAsync(later.Staff)).Should().Contain(dialogue);
        var read = await later.OfficeAsync("dialogues", dialogue);
        read.GetProperty("isOverdue").GetBoolean().Should().BeTrue();
        (await town.Stranger.GetJsonAsync($"/api/v1/dialogues/{dialogue}")).GetProperty("isOverdue").GetBoolean().Should().BeTrue("residents see it too");
        await later.AnswerAsync("Dialogue", dialogue, new { kind = "Interim", nextWordOn = "2026-09-01" });
        (await OverdueAsync(later.Staff)).Should().NotContain(dialogue, "an interim answer names the date of the next word");
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Form_OfAContribution_SaysThatItBecomesAnOfficialDocument(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var dialogue = await town.Desk.OpenDialogueAsync();
        var slug = (await town.Desk.OfficeAsync("dialogues", dialogue)).GetProperty("slug").GetString();

        foreach (var page in (string[])[$"/dialoger/{slug}/lamna-inspel", "/lamna-inspel"])
            (await town.Stranger.ReadPageAsync(page)).Should().Contain("allmän handling");
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task PromisedNextWord_Passed_IsOnTheDeskAndAmongTheTasks(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var dialogue = await town.Desk.OpenDialogueAsync();
        var need = await town.Desk.ConfirmNeedAsync(dialogue, "Sandad skolväg", (await town.Desk.SayAsync(dialogue, "Sandning vid skolan.")).Id);
        var interim = await town.Desk.AnswerAsync("Need", need, new { kind = "Interim", nextWordOn = "2026-03-20" });

        var later = await town.LaterAsync(30);

        var promises = (await later.Staff.GetJsonAsync("/api/v1/office/promises")).EnumerateArray();
        promises.Should().Contain(p => p.GetProperty("subjectId").GetGuid() == interim && p.GetProperty("standing").GetString() == "Overdue", "no promised date passes in silence");
        var tasks = await (await town.Host.PortalClientAsync(town.Tenant, StaffRole.ProcessLeader)).ReadPageAsync("/kontoret");
        tasks.Should().Contain($"/kontoret/aterkoppling/{interim}");
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task WhatCannotBeInfluenced_IsInformationAndSaysSo(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var influence = new { canBeInfluenced = false, whoDecides = "Regeringen", explanation = "Lagen är redan beslutad." };

        Func<Task> asDialogue = () => town.Desk.OpenDialogueAsync(new { influence });
        var information = await town.Desk.OpenDialogueAsync(new { influence, level = "Information" });

        await asDialogue.Should().ThrowAsync<Exception>().WithMessage("*NotInfluencedIsInformation*");
        var slug = (await town.Desk.OfficeAsync("dialogues", information)).GetProperty("slug").GetString();
        (await town.Stranger.ReadPageAsync($"/dialoger/{slug}")).Should().Contain("går inte att påverka").And.Contain("Lagen är redan beslutad.");
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Residents_OfADialogueOnItsWay_SeeFourStates(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var dialogue = await town.Desk.OpenDialogueAsync(new { open = false });
        (await town.Stranger.GetAsync($"/api/v1/dialogues/{dialogue}")).StatusCode.Should().Be(HttpStatusCode.NotFound, "a draft is nobody else's");
        var planned = await town.Desk.OpenDialogueAsync(new { opensOn = "2026-03-10" });
        (await StateAsync(planned)).Should().Be("Planeras");

        await town.Desk.DoAsync("dialogues", dialogue, "open");
        (await StateAsync(dialogue)).Should().Be("Öppen");
        await town.Desk.DoAsync("dialogues", dialogue, "process");
        (await StateAsync(dialogue)).Should().Be("Bearbetas");
        await town.Desk.AnswerAsync("Dialogue", dialogue);
        await town.Desk.DoAsync("dialogues", dialogue, "answer");
        (await StateAsync(dialogue)).Should().Be("Besvarad");

        async Task<string> StateAsync(Guid id)
        {
            var slug = (await town.Desk.OfficeAsync("dialogues", id)).GetProperty("slug").GetString();
            return Regex.Match(await town.Stranger.ReadPageAsync($"/dialoger/{slug}"), "class=\"ds-tag\"[^>]*>\\s*([^<]+?)\\s*<").Groups[1].Value;
        }
    }

    private static async Task<IEnumerable<Guid>> OverdueAsync(HttpClient staff) =>
        [.. (await staff.GetJsonAsync("/api/v1/office/dialogues?overdue=true&limit=100")).GetProperty("items").EnumerateArray().Select(d => d.GetProperty("id").GetGuid())];
}
