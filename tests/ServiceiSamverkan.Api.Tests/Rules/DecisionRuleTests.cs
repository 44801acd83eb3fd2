using System.Net.Http.Json;
using Desk = ServiceiSamverkan.Api.Tests.Answers.Loop;

namespace ServiceiSamverkan.Api.Tests.Rules;

/// <summary>The rules of domain.md for proposals, decisions, commitments and handovers, over HTTP on each engine.</summary>
public sealed class DecisionRuleTests(EngineHosts hosts) : IClassFixture<EngineHosts>
{
    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Reference_RecordedByTwoAtOnce_IsUniqueInTheTenant(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var board = await BoardAsync(town, "UN");
        Guid[] proposals = [await ProposalAsync(town, board), await ProposalAsync(town, board)];

        var answers = await Task.WhenAll(proposals.Select(p => town.Desk.Staff.PostAsJsonAsync("/api/v1/office/decisions", Desk.DecisionOn(p, "UN 2026-03-02 § 7"))));

        answers.Select(a => a.StatusCode).Should().BeEquivalentTo([HttpStatusCode.Created, HttpStatusCode.Conflict]);
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Dates_OfADecision_AreInOrder(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var board = await BoardAsync(town, "ON");
        var proposal = await ProposalAsync(town, board);

        using var before = await town.Desk.Staff.PostAsJsonAsync("/api/v1/office/decisions", Desk.DecisionOn(proposal, "ON 2026-03-01 § 1"));
        (await before.JsonAsync()).GetProperty("code").GetString().Should().Be("DecidedBeforeSubmission");
        var decision = await town.Desk.DecideAsync(proposal, "ON 2026-03-02 § 2");
        using var minutes = await town.Desk.TryAsync("decisions", decision, "minutes-approved", new { on = "2026-03-01" });
        (await minutes.JsonAsync()).GetProperty("code").GetString().Should().Be("DecisionDatesOutOfOrder");
        using var future = await town.Desk.TryAsync("decisions", decision, "minutes-approved", new { on = "2026-03-03" });
        future.IsSuccessStatusCode.Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Rejection_WithoutReason_IsRefused(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var proposal = await ProposalAsync(town, await BoardAsync(town, "AN"));

        using var refused = await town.Desk.Staff.PostAsJsonAsync(
            "/api/v1/office/decisions", new { reference = "AN 2026-03-02 § 3", outcome = "Rejected", title = "Nej", proposalIds = new[] { proposal } });

        refused.IsSuccessStatusCode.Should().BeFalse();
        (await refused.JsonAsync()).GetProperty("code").GetString().Should().Be("RejectionNeedsReason");
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Commitment_HasOwnerDueDateAndStateThatResidentsFollow(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var decision = await town.Desk.DecideAsync(await ProposalAsync(town, await BoardAsync(town, "CN")), "CN 2026-03-02 § 4");

        var commitment = await town.Desk.MakeAsync("commitments", new { title = "Servicepunkten öppnar", ownerKind = "Association", ownerName = "Byalaget", dueOn = "2026-05-01", decisionId = decision });
        await town.Desk.DoAsync("commitments", commitment, "progress", new { text = "Hyllorna är på plats." });

        var shown = await town.Stranger.GetJsonAsync($"/api/v1/commitments/{commitment}");
        shown.ToString().Should().Contain("Byalaget").And.Contain("2026-05-01").And.Contain("Hyllorna är på plats.");
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Handover_ContactDetailsWithoutConsent_IsRefused(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var dialogue = await town.Desk.OpenDialogueAsync();
        var said = await town.Desk.SayAsync(dialogue, "Bussen ska passa skoltiderna.", new { name = "Svea Lund" });
        var authority = await town.Desk.MakeAsync("bodies/external", new { name = "Regionen", email = "svar@region.example" });
        var body = new { subjectKind = "Contribution", subjectId = said.Id, externalBodyId = authority, what = "Tider", why = "Er fråga", answerDueOn = "2026-05-01", withContactDetails = true };

        using var refused = await town.Desk.Staff.PostAsJsonAsync("/api/v1/office/handovers", body);

        refused.IsSuccessStatusCode.Should().BeFalse();
        (await refused.JsonAsync()).GetProperty("code").GetString().Should().Be("ContactDetailsNeedConsent");
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Handover_Answered_BecomesADraftOfFeedback(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var loop = town.Desk;
        var dialogue = await loop.OpenDialogueAsync();
        var need = await loop.ConfirmNeedAsync(dialogue, "Bussen ska passa skoltiderna", (await loop.SayAsync(dialogue, "35 minuters väntan varje morgon.")).Id);
        var region = await loop.MakeAsync("bodies/external", new { name = "Region Västerbotten", email = "registrator@region.example" });
        var handover = await loop.MakeAsync(
            "handovers", new { subjectKind = "Need", subjectId = need, externalBodyId = region, what = "Tidtabellen", why = "Regionen bestämmer.", answerDueOn = "2026-05-01" });

        using var taken = await loop.TryAsync("handovers", handover, "answer", new { answer = "Bussen går tio minuter senare." });
        taken.StatusCode.Should().Be(HttpStatusCode.Created, await taken.Content.ReadAsStringAsync());

        var answered = await loop.OfficeAsync("handovers", handover);
        var feedback = await loop.OfficeAsync("feedback", answered.GetProperty("feedbackId").GetGuid());
        feedback.GetProperty("answer").GetProperty("state").GetString().Should().Be("Draft");
        feedback.GetProperty("happens").GetProperty("sv").GetString().Should().Be("Bussen går tio minuter senare.");
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Handover_OfAContribution_StandsBesideItsState(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var said = await town.Desk.SayAsync(await town.Desk.OpenDialogueAsync(), "Vägen till Storsele är statens.");
        var authority = await town.Desk.MakeAsync("bodies/external", new { name = "Vägverket i norr", email = "svar@vag.example" });

        await town.Desk.MakeAsync("handovers", new { subjectKind = "Contribution", subjectId = said.Id, externalBodyId = authority, what = "Vägen", why = "Er väg", answerDueOn = "2026-05-01" });

        (await town.Desk.OfficeAsync("moderation", said.Id)).GetProperty("state").GetString().Should().Be("Published");
        (await town.Desk.FollowAsync(said.Code)).GetProperty("steps").EnumerateArray().Select(s => s.GetProperty("kind").GetString()).Should().Contain("Handover");
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Decision_Appealed_IsUpheldOrAnnulledAndOnlyFromItsPlaceInTheOrder(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var decision = await town.Desk.DecideAsync(await ProposalAsync(town, await BoardAsync(town, "DN")), "DN 2026-03-02 § 5");

        (await RefusedAsync("final")).Should().BeTrue("it has to be announced first");
        (await RefusedAsync("upheld")).Should().BeTrue("nobody has appealed");
        await town.Desk.DoAsync("decisions", decision, "appealed", new { on = "2026-03-02" });
        await town.Desk.DoAsync("decisions", decision, "upheld", new { on = "2026-03-02" });
        (await RefusedAsync("annulled")).Should().BeTrue("it has been settled");
        (await town.Stranger.GetJsonAsync($"/api/v1/decisions/{decision}")).ToString().Should().Contain("Upheld");

        async Task<bool> RefusedAsync(string step)
        {
            using var answer = await town.Desk.TryAsync("decisions", decision, step, new { on = "2026-03-02" });
            return answer.StatusCode == HttpStatusCode.Conflict;
        }
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Decision_OnTwoProposals_AnswersBothAndNoneThatIsADraft(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        var board = await BoardAsync(town, "EN");
        Guid[] proposals = [await ProposalAsync(town, board), await ProposalAsync(town, board)];
        var need = (await town.Desk.OfficeAsync("proposals", proposals[0])).GetProperty("needIds")[0].GetGuid();
        var draft = await town.Desk.MakeAsync("proposals", new { title = "Utkast", text = "Text", bodyId = board, needIds = new[] { need } });

        using var early = await town.Desk.Staff.PostAsJsonAsync("/api/v1/office/decisions", Desk.DecisionOn(draft, "EN 2026-03-02 § 6"));
        using var both = await town.Desk.Staff.PostAsJsonAsync(
            "/api/v1/office/decisions", new { reference = "EN 2026-03-02 § 7", outcome = "Approved", title = "Ja till båda", proposalIds = proposals });

        early.StatusCode.Should().Be(HttpStatusCode.Conflict);
        both.StatusCode.Should().Be(HttpStatusCode.Created, await both.Content.ReadAsStringAsync());
        foreach (var proposal in proposals)
            (await town.Desk.OfficeAsync("proposals", proposal)).GetProperty("state").GetString().Should().Be("Decided");
    }

    private static Task<Guid> BoardAsync(RuleTown town, string abbreviation) => town.Desk.MakeAsync("bodies/decision", new { name = $"Nämnden {abbreviation}", abbreviation });

    private static async Task<Guid> ProposalAsync(RuleTown town, Guid board)
    {
        var dialogue = await town.Desk.OpenDialogueAsync();
        var need = await town.Desk.ConfirmNeedAsync(dialogue, "Paket nära hemmet", (await town.Desk.SayAsync(dialogue, "Paketen ligger fyra mil bort.")).Id);
        return await town.Desk.SubmitProposalAsync(board, need);
    }
}
