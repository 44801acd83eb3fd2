using ServiceiSamverkan.Api.Tests.Contributions;
using ServiceiSamverkan.Api.Tests.Dialogues;
using ServiceiSamverkan.Api.Tests.Mail;

namespace ServiceiSamverkan.Api.Tests.Loop;

/// <summary>The whole way over HTTP: from the region's template to the answer that a resident reads in the letter of the week.</summary>
public sealed class LoopTests
{
    private const string Anna = "anna@example.se";
    private const string Reference = "KS 2026-03-16 § 118";
    private const string Decided = "Servicepunkt: ja. Hemkörning: nej.";
    private const string Answered = "Det blir en servicepunkt i bygdegården.";
    private const string Promised = "Servicepunkten är öppen";

    private static readonly DateTimeOffset CafeBegins = new(2026, 3, 10, 17, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset BoardMeets = new(2026, 3, 16, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Thursday 5 March 2026, seven o'clock in Stockholm.</summary>
    private static readonly DateTimeOffset FirstLetter = new(2026, 3, 5, 6, 0, 0, TimeSpan.Zero);

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Loop_FromTemplateToAnswer_IsToldInOneLetterAndEndsAtOneClick(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        var started = await Started.AtAsync(town.Host, town.Tenant);
        var (bertil, neighbour) = (new Follower(town, "bertil@example.se"), new Follower(town, "granne@example.se"));
        await bertil.SubscribeAsync();
        await neighbour.SubscribeAsync();
        var cafe = await Cafe.AnnounceAsync((await Office.OpensAsync(town, TestHost.Morning)).Leader, started, CafeBegins);
        (await cafe.RegisterAsync(started.Resident, "Anna", Anna)).GetProperty("state").GetString().Should().Be("Confirmed");
        await town.SweepAtAsync(FirstLetter);
        bertil.Letters.Should().ContainSingle().Which.TextBody.Should().Contain(Cafe.Title).And.NotContain("servicepunkt");

        var voices = await SpeakAsync(town, started, cafe);
        var decision = await AnswerAsync(town, started, voices);
        await FollowAsync(started, voices, decision);
        await SendLettersAsync(town);

        bertil.Letters.Should().HaveCount(2, "each week has one letter, however often and from wherever it is sent");
        bertil.Letters[1].TextBody.Should().Contain(Reference).And.Contain(Decided).And.Contain(Answered).And.Contain(Promised)
            .And.NotContain(Cafe.Title, "the week before told of it").And.NotContain(voices.Code, "it is Anna's alone");
        var toAnna = town.Server.To(Anna).Select(e => town.Read(e).Subject).ToList();
        toAnna.Should().ContainSingle(s => s == "Vi har tagit emot det du skrev");
        toAnna.Should().ContainSingle(s => s == $"Svar på det du skrev: {Answered}");

        await bertil.UnsubscribeByOneClickAsync();
        var nextWeek = await Office.OpensAsync(town, FirstLetter.AddDays(18));
        await Cafe.AnnounceAsync(nextWeek.Leader, started, FirstLetter.AddDays(30));
        await town.SweepAtAsync(FirstLetter.AddDays(21));

        bertil.Letters.Should().HaveCount(2, "nothing comes to whoever has unsubscribed");
        neighbour.Letters.Should().HaveCount(3, "there was something to tell");
        neighbour.Letters.Where(l => l.TextBody!.Contains(Reference, StringComparison.Ordinal)).Should().ContainSingle("a decision is told of once");
        town.Server.To(Anna).Should().HaveCount(toAnna.Count);
    }

    /// <summary>The café is held and harvested, Anna writes from home and gets her code by mail, and all is read and published.</summary>
    private static async Task<Voices> SpeakAsync(MailTown town, Started started, Cafe cafe)
    {
        var office = await Office.OpensAsync(town, CafeBegins.AddHours(4));
        var (cafeCode, notes) = await cafe.HarvestAsync(office.Leader);
        var receipt = await started.Resident.ContributeAsync(
            new { dialogueId = started.DialogueId, text = "Jag hämtar medicin åt grannen.", email = Anna, answerBy = "email" });
        var (id, code) = (receipt.GetProperty("id").GetGuid(), receipt.GetProperty("followUpCode").GetString()!);
        (await town.SweepAsync()).Trouble.Should().BeEmpty();
        town.Server.To(Anna).Select(e => town.Read(e).TextBody).Should().SatisfyRespectively(
            registered => registered.Should().Contain(Cafe.Title),
            received => received.Should().Contain(code));

        foreach (var said in (Guid[])[id, .. notes])
            await office.Moderator.DecideAsync(said, "publish");
        using var shown = await started.Resident.GetAsync($"/api/v1/contributions/{id}");
        shown.StatusCode.Should().Be(HttpStatusCode.OK);
        return new(id, code, cafeCode, notes);
    }

    /// <summary>What was said becomes a need, a proposal, a decision, a promise and an answer, and the dialogue is answered.</summary>
    private static async Task<Guid> AnswerAsync(MailTown town, Started started, Voices voices)
    {
        var office = await Office.OpensAsync(town, BoardMeets);
        var (leader, secretary, today) = (office.Leader, office.Secretary, new { on = "2026-03-16" });
        var need = await leader.ConfirmNeedAsync(started.DialogueId, "Hämta paket och medicin nära hemmet", voices.Id, voices.Notes[0], voices.Notes[1]);
        var proposal = await leader.MakeAsync("proposals", new
        {
            title = "Servicepunkt på prov",
            text = "På prov i tolv månader.",
            bodyId = await office.Administrator.AddBoardAsync(),
            needIds = new[] { need },
        });
        await leader.DoAsync("proposals", proposal, "submit", today);

        var decision = await secretary.DecideAsync(proposal, Reference);
        await secretary.DoAsync("decisions", decision, "minutes-approved", today);
        await secretary.DoAsync("decisions", decision, "announced", today);
        await secretary.MakeAsync("commitments", new
        {
            title = Promised,
            ownerKind = "Municipality",
            ownerName = "Näringslivsenheten",
            dueOn = "2026-05-01",
            decisionId = decision,
            needIds = new[] { need },
        });

        await leader.AnswerAsync("Need", need, new { happens = Answered, decisionIds = new[] { decision } });
        await leader.DoAsync("dialogues", started.DialogueId, "process");
        using (var early = await leader.TryAsync("dialogues", started.DialogueId, "answer"))
            early.StatusCode.Should().Be(HttpStatusCode.Conflict, "a note that is part of no need waits for its answer");
        await leader.AnswerAsync("Dialogue", started.DialogueId, new { happens = "Allt som sades är läst." });
        await leader.DoAsync("dialogues", started.DialogueId, "answer");
        return decision;
    }

    /// <summary>Anna's code and the public pages show what came of it.</summary>
    private static async Task FollowAsync(Started started, Voices voices, Guid decision)
    {
        var trail = await started.Resident.GetJsonAsync($"/api/v1/follow-ups/{voices.Code}");
        trail.GetProperty("steps").EnumerateArray().Select(s => s.GetProperty("kind").GetString()).Should()
            .Contain(["Received", "Published", "Need", "Proposal", "Decision", "Commitment", "Answer"]);
        trail.GetProperty("answers").EnumerateArray().Select(a => a.GetProperty("happens").GetString()).Should().Contain(Answered);
        var cafe = await started.Resident.GetJsonAsync($"/api/v1/follow-ups/{voices.CafeCode}");
        cafe.GetProperty("notes").GetArrayLength().Should().Be(Cafe.Said.Length);
        using var decided = await started.Resident.GetAsync($"/api/v1/decisions/{decision}");
        decided.StatusCode.Should().Be(HttpStatusCode.OK);
        var dialogue = (await started.Resident.GetJsonAsync("/api/v1/dialogues")).GetProperty("items").EnumerateArray().Single();
        dialogue.GetProperty("state").GetString().Should().Be("Answered");
    }

    /// <summary>The Thursday after: two processes at once, and each once more.</summary>
    private static async Task SendLettersAsync(MailTown town)
    {
        town.Host.Now = FirstLetter.AddDays(14);
        var other = town.OtherProcess();
        var reports = (await Task.WhenAll(Task.Run(town.SweepAsync), Task.Run(other))).ToList();
        town.Host.Now = town.Host.Now.AddMinutes(1);
        reports.AddRange([await town.SweepAsync(), await other()]);
        reports.SelectMany(r => r.Trouble).Should().BeEmpty();
    }

    /// <param name="Code">Anna's own.</param>
    private sealed record Voices(Guid Id, string Code, string CafeCode, List<Guid> Notes);
}
