namespace ServiceiSamverkan.Api.Tests.Answers;

public sealed class OfficePagesTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private readonly TestHost _host = shared.Host;

    [Fact]
    public async Task Board_MarkedLaidOnNewNeed_AreItsSources()
    {
        var loop = await Loop.AtNorsjoAsync(_host);
        var dialogue = await loop.OpenDialogueAsync();
        var said = await loop.SayAsync(dialogue, "Vem äger lampan vid affären?");
        var browser = await _host.PortalClientAsync(_host.Tenants.Norsjo, StaffRole.ProcessLeader);

        using var laid = await browser.SubmitAsync(
            $"/kontoret/behov/samla?dialog={dialogue}", new() { ["Sources"] = said.Id.ToString(), ["Title"] = "Ljus vid affären", ["To"] = "nytt" });

        laid.StatusCode.Should().BeOneOf(HttpStatusCode.Found, HttpStatusCode.SeeOther);
        var needs = await loop.Staff.GetJsonAsync($"/api/v1/office/needs?dialogueId={dialogue}");
        needs.GetProperty("items")[0].GetProperty("sourceCount").GetInt32().Should().Be(1);
        (await browser.GetStringAsync(laid.Headers.Location)).Should().Contain("/angra?kallor=");
    }

    [Fact]
    public async Task Board_NewNeed_IsWhereThoseLiveWhoSayIt()
    {
        var loop = await Loop.AtNorsjoAsync(_host);
        var dialogue = await loop.OpenDialogueAsync();
        var place = await loop.MakeAsync("places", new { name = "Bredträsk", kind = "Village" });
        var said = await loop.SayAsync(dialogue, "Bron är smal.", new { placeId = place });
        var browser = await _host.PortalClientAsync(_host.Tenants.Norsjo, StaffRole.ProcessLeader);

        using var laid = await browser.SubmitAsync(
            $"/kontoret/behov/samla?dialog={dialogue}", new() { ["Sources"] = said.Id.ToString(), ["Title"] = "En bredare bro", ["To"] = "nytt" });

        var need = (await loop.Staff.GetJsonAsync($"/api/v1/office/needs?dialogueId={dialogue}")).GetProperty("items")[0].GetProperty("id").GetGuid();
        (await loop.Staff.GetJsonAsync($"/api/v1/office/needs/{need}")).GetProperty("placeIds")[0].GetGuid().Should().Be(place);
    }

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Board_Searched_HasWhatHoldsAllWordsHoweverTheyEnd(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var loop = await Loop.AtNorsjoAsync(host);
        var dialogue = await loop.OpenDialogueAsync();
        await loop.SayAsync(dialogue, "Bussarna går för tidigt på kvällen.");
        await loop.SayAsync(dialogue, "Ingen buss på söndagar.");
        await loop.SayAsync(await loop.OpenDialogueAsync(), "Bussen i en annan dialog, på kvällen.");

        var board = await loop.Staff.GetJsonAsync($"/api/v1/office/needs/board?dialogueId={dialogue}&search=buss+kv%C3%A4ll");

        board.GetProperty("unsorted").EnumerateArray().Should().ContainSingle().Which.GetProperty("text").GetString().Should().StartWith("Bussarna");
        (board.GetProperty("found").GetInt32(), board.GetProperty("unsortedCount").GetInt32()).Should().Be((1, 2));
    }

    [Fact]
    public async Task Pages_OfTheOffice_Open()
    {
        var loop = await Loop.AtNorsjoAsync(_host);
        var dialogue = await loop.OpenDialogueAsync();
        var need = await loop.ConfirmNeedAsync(dialogue, "Lägre fart genom byn", (await loop.SayAsync(dialogue, "Timmerbilarna håller inte 50.")).Id);
        var board = await loop.MakeAsync("bodies/decision", new { name = "Nämnden", abbreviation = "NN" });
        var proposal = await loop.SubmitProposalAsync(board, need);
        var decision = await loop.DecideAsync(proposal, "NN 2026-03-02 § 1");
        var feedback = await loop.AnswerAsync("Need", need);
        var browser = await _host.PortalClientAsync(_host.Tenants.Norsjo, StaffRole.Administrator);

        string[] pages =
        [
            "behov", $"behov/{need}", "behov/samla", "forslag", "forslag/nytt", $"forslag/{proposal}", "beslut", "beslut/nytt", $"beslut/{decision}",
            "ataganden", "ataganden/nytt", "aterkoppling", $"aterkoppling/{feedback}", $"aterkoppling/ny?slag=Need&om={need}",
            "brev", "brev/utskrift", "loften", "overlamningar", $"overlamningar/ny?slag=Need&om={need}",
        ];
        foreach (var page in pages)
            (await browser.GetAsync($"/kontoret/{page}")).StatusCode.Should().Be(HttpStatusCode.OK, page);
        foreach (var page in (string[])[$"behov/{need}", $"forslag/{proposal}", $"beslut/{decision}", $"svar/{feedback}", "svar"])
            (await loop.Stranger.GetAsync($"/{page}")).StatusCode.Should().Be(HttpStatusCode.OK, page);
    }

    [Fact]
    public async Task Byablad_OfAPlace_TellsWhatWasSaidAndWhatHappens()
    {
        var loop = await Loop.AtNorsjoAsync(_host);
        var place = await loop.MakeAsync("places", new { name = "Bastuträsk", kind = "Village" });
        var dialogue = await loop.OpenDialogueAsync();
        var area = (await loop.Staff.GetJsonAsync("/api/v1/office/needs/choices")).GetProperty("priorityAreas")[0].GetProperty("value").GetGuid();
        var said = await loop.SayAsync(dialogue, "Posten går sällan.");
        var need = await loop.MakeAsync("needs", new
        {
            dialogueId = dialogue,
            title = "Post varje vardag",
            priorityAreaIds = new[] { area },
            placeIds = new[] { place },
            contributionIds = new[] { said.Id },
        });
        await loop.DoAsync("needs", need, "confirm");
        await loop.AnswerAsync("Need", need, new { happens = "Posten kommer varje vardag från maj." });

        var sheet = WebUtility.HtmlDecode(await loop.Stranger.GetStringAsync("/platser/bastutrask/byablad"));

        sheet.Should().Contain("Post varje vardag").And.Contain("Posten kommer varje vardag från maj.");
        (await loop.Stranger.GetAsync("/platser/finns-inte/byablad")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Decision_RejectedWithoutReason_ShowsTheErrorAtItsFieldAndKeepsWhatWasTyped()
    {
        var loop = await Loop.AtNorsjoAsync(_host);
        var dialogue = await loop.OpenDialogueAsync();
        var need = await loop.ConfirmNeedAsync(dialogue, "Fler turer", (await loop.SayAsync(dialogue, "Kör buss på lördagar.")).Id);
        var board = await loop.MakeAsync("bodies/decision", new { name = "Trafiknämnden", abbreviation = "TRN" });
        var proposal = await loop.SubmitProposalAsync(board, need);
        var browser = await _host.PortalClientAsync(_host.Tenants.Norsjo, StaffRole.Secretary);

        using var refused = await browser.SubmitAsync("/kontoret/beslut/nytt", new()
        {
            ["ProposalIds"] = proposal.ToString(),
            ["Reference"] = "TRN 2026-03-02 § 3",
            ["Outcome"] = "Rejected",
            ["Title.Sv"] = "Det blir inga fler turer",
        });

        refused.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());
        page.Should().Contain("href=\"#reason\"").And.Contain("Det blir inga fler turer").And.Contain("TRN 2026-03-02 § 3");
    }
}
