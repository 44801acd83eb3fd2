using System.Net.Http.Json;

namespace ServiceiSamverkan.Api.Tests.Answers;

public sealed class AnswerLoopTests
{
    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task FinalFeedback_OnNeed_AnswersEveryContributionLinkedAtThatMoment(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var loop = await Loop.AtNorsjoAsync(host);
        var dialogue = await loop.OpenDialogueAsync();
        var first = await loop.SayAsync(dialogue, "Närmaste paketombud ligger fyra mil bort.");
        var second = await loop.SayAsync(dialogue, "Jag hämtar medicin åt grannen.", new { name = "Sven", postalAddress = "Byvägen 1", answerBy = "letter" });
        var later = await loop.SayAsync(dialogue, "Posten går sällan.");
        var need = await loop.ConfirmNeedAsync(dialogue, "Hämta paket och medicin nära hemmet", first.Id, second.Id);
        var proposal = await loop.SubmitProposalAsync(await loop.AddBoardAsync(), need);
        var decision = await loop.DecideAsync(proposal, "KS 2026-03-02 § 118");
        await loop.MakeAsync("commitments", new
        {
            title = "Servicepunkten är öppen",
            ownerKind = "Municipality",
            ownerName = "Näringslivsenheten",
            dueOn = "2026-05-01",
            decisionId = decision,
            needIds = new[] { need },
        });

        var preview = await loop.Staff.GetJsonAsync($"/api/v1/office/feedback/preview?subjectKind=Need&subjectId={need}");
        var feedback = await loop.AnswerAsync("Need", need, new { decisionIds = new[] { decision } });
        using var added = await loop.Staff.PostAsJsonAsync($"/api/v1/office/needs/{need}/sources", new { contributionIds = new[] { later.Id } });
        var trail = await loop.FollowAsync(second.Code);
        var letters = await loop.Staff.GetJsonAsync("/api/v1/office/feedback/deliveries?way=Letter");

        preview.GetProperty("contributions").GetInt32().Should().Be(2);
        preview.GetProperty("byLetter").GetInt32().Should().Be(1);
        added.StatusCode.Should().Be(HttpStatusCode.NoContent);
        trail.GetProperty("steps").EnumerateArray().Select(s => s.GetProperty("kind").GetString()).Should()
            .Contain(["Need", "Proposal", "Decision", "Commitment", "Answer"]);
        trail.GetProperty("answers")[0].GetProperty("happens").GetString().Should().Be("Det blir en servicepunkt i bygdegården.");
        (await loop.FollowAsync(later.Code)).GetProperty("answers").GetArrayLength().Should().Be(0, "the list was frozen before it was added");
        letters.GetArrayLength().Should().Be(1);
        letters[0].GetProperty("postalAddress").GetString().Should().Be("Byvägen 1");
        (await loop.Stranger.GetJsonAsync($"/api/v1/feedback/{feedback}")).GetProperty("answer").GetProperty("answered").GetInt32().Should().Be(2);

        var recipient = letters[0].GetProperty("recipientId").GetGuid();
        using var posted = await loop.Staff.PostAsJsonAsync($"/api/v1/office/feedback/deliveries/{recipient}", new { outcome = "Delivered" });
        (await loop.OfficeAsync("feedback", feedback)).GetProperty("answer").GetProperty("state").GetString().Should().Be("Delivered");

        await loop.AnswerAsync("Dialogue", dialogue);
        await loop.DoAsync("dialogues", dialogue, "process");
        await loop.DoAsync("dialogues", dialogue, "answer");
        (await loop.FollowAsync(later.Code)).GetProperty("answers").GetArrayLength().Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Annul_DecisionBehindAnswers_MarksThemForCorrectionUntilANewAnswerStands(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var loop = await Loop.AtNorsjoAsync(host);
        var dialogue = await loop.OpenDialogueAsync();
        var said = await loop.SayAsync(dialogue, "Närmaste paketombud ligger fyra mil bort.");
        var need = await loop.ConfirmNeedAsync(dialogue, "Hämta paket nära hemmet", said.Id);
        var proposal = await loop.SubmitProposalAsync(await loop.AddBoardAsync(), need);
        var decision = await loop.DecideAsync(proposal, "KS 2026-03-02 § 45");
        var feedback = await loop.AnswerAsync("Need", need, new { decisionIds = new[] { decision } });

        await loop.DoAsync("decisions", decision, "appealed", new { on = "2026-03-02" });
        await loop.DoAsync("decisions", decision, "annulled", new { on = "2026-03-02" });

        var marked = await loop.Stranger.GetJsonAsync($"/api/v1/feedback/{feedback}");
        marked.GetProperty("answer").GetProperty("isBeingCorrected").GetBoolean().Should().BeTrue();
        (await loop.Stranger.GetJsonAsync($"/api/v1/proposals/{proposal}")).GetProperty("proposal").GetProperty("state").GetString().Should().Be("Submitted");

        var corrected = await loop.AnswerAsync("Need", need);
        (await loop.Stranger.GetJsonAsync($"/api/v1/feedback/{feedback}")).GetProperty("answer").GetProperty("correctedById").GetGuid().Should().Be(corrected);
        (await loop.FollowAsync(said.Code)).GetProperty("answers").GetArrayLength().Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Interim_OnDialogue_MovesTheNextWord(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var loop = await Loop.AtNorsjoAsync(host);
        var dialogue = await loop.OpenDialogueAsync();
        var said = await loop.SayAsync(dialogue, "Bussen går inte hem efter vårdcentralen.");

        await loop.AnswerAsync("Dialogue", dialogue, new { kind = "Interim", nextWordOn = "2026-08-31" });

        var promises = await loop.Staff.GetJsonAsync("/api/v1/office/promises");
        var owed = promises.EnumerateArray().Single(p => p.GetProperty("kind").GetString() == "Dialogue");
        owed.GetProperty("dueOn").GetString().Should().Be("2026-08-31");
        owed.GetProperty("unanswered").GetInt32().Should().Be(1, "an interim answer leaves the contribution waiting");
        var trail = await loop.FollowAsync(said.Code);
        trail.GetProperty("answers")[0].GetProperty("nextWordOn").GetString().Should().Be("2026-08-31");
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Interim_OnTheLastNeedThatWaits_MovesTheDialoguesNextWord(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var loop = await Loop.AtNorsjoAsync(host);
        var dialogue = await loop.OpenDialogueAsync();
        var bus = await loop.ConfirmNeedAsync(dialogue, "Komma hem med bussen", (await loop.SayAsync(dialogue, "Bussen går inte hem.")).Id);
        var light = await loop.ConfirmNeedAsync(dialogue, "Ljus vid hållplatsen", (await loop.SayAsync(dialogue, "Det är mörkt vid hållplatsen.")).Id);

        await loop.AnswerAsync("Need", bus, new { kind = "Interim", nextWordOn = "2026-12-01" });
        var withOneInSilence = await DueOnAsync(loop);
        await loop.AnswerAsync("Need", light);
        var withWordToAll = await DueOnAsync(loop);

        withOneInSilence.Should().Be("2026-06-01");
        withWordToAll.Should().Be("2026-12-01");
    }

    private static async Task<string?> DueOnAsync(Loop loop) =>
        (await loop.Staff.GetJsonAsync("/api/v1/office/promises")).EnumerateArray()
            .Single(p => p.GetProperty("kind").GetString() == "Dialogue").GetProperty("dueOn").GetString();
}
