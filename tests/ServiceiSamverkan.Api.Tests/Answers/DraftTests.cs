namespace ServiceiSamverkan.Api.Tests.Answers;

public sealed class DraftTests
{
    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Delete_ADraftOfEachKind_IsGoneAndWhatWasShownIsNot(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var loop = await Loop.AtNorsjoAsync(host);
        var open = await loop.OpenDialogueAsync();
        var draft = await loop.OpenDialogueAsync(new { open = false });
        var said = await loop.SayAsync(open, "Vem äger lampan vid affären?");
        var shown = await loop.ConfirmNeedAsync(open, "Ljus vid affären", said.Id);
        var need = await loop.MakeAsync("needs", new { dialogueId = open, title = "Utkast", contributionIds = new[] { said.Id } });
        var board = await loop.AddBoardAsync();
        var proposal = await loop.MakeAsync("proposals", new { title = "Utkast", text = "T", bodyId = board, needIds = new[] { shown } });
        var feedback = await loop.MakeAsync("feedback", new { subjectKind = "Need", subjectId = shown, kind = "Final", happens = "Utkast" });
        var place = await loop.MakeAsync("places", new { name = "Lingonsele", kind = "Village" });
        var meeting = await loop.MakeAsync("meetings", new
        {
            kind = "PlainGetTogether",
            title = "Träff",
            startsAt = "2026-04-10T16:00:00Z",
            endsAt = "2026-04-10T18:00:00Z",
            placeId = place,
            venue = new { name = "Bygdegården" },
        });

        foreach (var (things, id) in new[] { ("dialogues", draft), ("needs", need), ("proposals", proposal), ("feedback", feedback), ("meetings", meeting) })
        {
            using var unseen = await loop.Staff.DeleteAsync($"/api/v1/office/{things}/{id}");
            unseen.StatusCode.Should().Be(HttpStatusCode.PreconditionRequired, things);
            (await DeleteAsync(loop, things, id)).Should().Be(HttpStatusCode.NoContent, things);
            using var gone = await loop.Staff.GetAsync($"/api/v1/office/{things}/{id}");
            gone.StatusCode.Should().Be(HttpStatusCode.NotFound, things);
        }

        (await DeleteAsync(loop, "dialogues", open)).Should().Be(HttpStatusCode.Conflict);
        (await DeleteAsync(loop, "needs", shown)).Should().Be(HttpStatusCode.Conflict);
        (await loop.OfficeAsync("moderation", said.Id)).GetProperty("state").GetString().Should().Be("Published", "what was said stays");
    }

    [Fact]
    public async Task Delete_ADraftThatOtherThingsHoldOnTo_IsRefused()
    {
        await using var host = await TestHost.StartAsync();
        var loop = await Loop.AtNorsjoAsync(host);
        var draft = await loop.OpenDialogueAsync(new { open = false });
        await loop.MakeAsync("needs", new { dialogueId = draft, title = "Hör dit" });
        var browser = await host.PortalClientAsync(host.Tenants.Norsjo, StaffRole.ProcessLeader);

        using var refused = await browser.SubmitAsync($"/kontoret/utkast/dialog/{draft}/ta-bort", new() { ["Version"] = "1" });

        refused.StatusCode.Should().Be(HttpStatusCode.Conflict);
        WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync()).Should().Contain("Något annat hör till utkastet");
        (await DeleteAsync(loop, "dialogues", draft)).Should().Be(HttpStatusCode.Conflict);
    }

    private static async Task<HttpStatusCode> DeleteAsync(Loop loop, string things, Guid id)
    {
        var version = (await loop.OfficeAsync(things, id)).GetProperty("version").GetInt32();
        using var response = await loop.Staff.SendIfMatchAsync(HttpMethod.Delete, $"/api/v1/office/{things}/{id}", version);
        return response.StatusCode;
    }
}
