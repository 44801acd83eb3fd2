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

    private static Task<Guid> BoardAsync(RuleTown town, string abbreviation) => town.Desk.MakeAsync("bodies/decision", new { name = $"Nämnden {abbreviation}", abbreviation });

    private static async Task<Guid> ProposalAsync(RuleTown town, Guid board)
    {
        var dialogue = await town.Desk.OpenDialogueAsync();
        var need = await town.Desk.ConfirmNeedAsync(dialogue, "Paket nära hemmet", (await town.Desk.SayAsync(dialogue, "Paketen ligger fyra mil bort.")).Id);
        return await town.Desk.SubmitProposalAsync(board, need);
    }
}
