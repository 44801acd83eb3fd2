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
}
