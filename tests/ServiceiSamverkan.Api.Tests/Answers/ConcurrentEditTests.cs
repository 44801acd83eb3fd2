namespace ServiceiSamverkan.Api.Tests.Answers;

/// <summary>Two officers write in the same thing at the same time.</summary>
public sealed class ConcurrentEditTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private readonly TestHost _host = shared.Host;

    [Fact]
    public async Task Edit_SavedByAnotherMeanwhile_Answers412WithBothTextsAndTheNextSaveHolds()
    {
        var loop = await Loop.AtNorsjoAsync(_host);
        var dialogue = await loop.OpenDialogueAsync();
        var need = await loop.ConfirmNeedAsync(dialogue, "Ljus vid affären", (await loop.SayAsync(dialogue, "Vem äger lampan?")).Id);
        var browser = await _host.PortalClientAsync(_host.Tenants.Norsjo, StaffRole.ProcessLeader);
        var path = $"/kontoret/behov/{need}";
        var seen = (await loop.OfficeAsync("needs", need)).GetProperty("version").GetInt32();
        using var other = await browser.SubmitAsync(path, new() { ["Title.Sv"] = "Ljus i hela byn", ["Edits"] = "true" });
        other.StatusCode.Should().Be(HttpStatusCode.Found);

        using var late = await browser.SubmitAsync(path, new() { ["Version"] = $"{seen}", ["Title.Sv"] = "Ljus vid bussen", ["Text.Sv"] = "Mycket som jag skrev.", ["Edits"] = "true" });

        late.StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        var page = WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync());
        page.Should().Contain("value=\"Ljus vid bussen\"").And.Contain("Mycket som jag skrev.", "nothing that was typed is lost");
        page.Should().Contain("Så står det nu").And.Contain(">Ljus i hela byn<", "what stands is shown beside it");
        page.Should().Contain($"name=\"Input.Version\" value=\"{seen + 1}\"", "both have been seen: the next save holds");
        using var again = await browser.SubmitAsync(path, new() { ["Version"] = $"{seen + 1}", ["Title.Sv"] = "Ljus vid bussen", ["Edits"] = "true" });
        again.StatusCode.Should().Be(HttpStatusCode.Found);
    }

    [Fact]
    public async Task CheckBoxes_SavedByAnotherMeanwhile_ShowBothChoicesInWordsAndLoseNone()
    {
        var loop = await Loop.AtNorsjoAsync(_host);
        var (first, second) = (await loop.MakeAsync("places", new { name = "Övre Krokträsk", kind = "Village" }), await loop.MakeAsync("places", new { name = "Nedre Krokträsk", kind = "Village" }));
        var association = await loop.MakeAsync("associations", new { name = "Krokträsk byaförening", placeIds = new[] { first } });
        var browser = await _host.PortalClientAsync(_host.Tenants.Norsjo, StaffRole.Administrator);
        var path = $"/kontoret/foreningar/{association}";
        var seen = (await loop.OfficeAsync("associations", association)).GetProperty("version").GetInt32();
        using var other = await browser.SubmitAsync(path, new() { ["Name"] = "Krokträsk byaförening", ["PlaceIds"] = $"{second}" });
        other.StatusCode.Should().Be(HttpStatusCode.Found, await other.Content.ReadAsStringAsync());

        using var late = await browser.SubmitAsync(path, new() { ["Version"] = $"{seen}", ["Name"] = "Krokträsks byaförening", ["PlaceIds"] = $"{first}" });

        late.StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        var page = WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync());
        page.Should().MatchRegex($"value=\"{first}\"[^>]* checked", "what was chosen here stays chosen");
        page.Should().Contain("sis-lines-kept\">Krokträsk byaförening<").And.Contain("sis-lines-kept\">Nedre Krokträsk<", "what another chose is said in words");
        using var again = await browser.SubmitAsync(path, new() { ["Version"] = $"{seen + 1}", ["Name"] = "Krokträsks byaförening", ["PlaceIds"] = $"{first}" });
        again.StatusCode.Should().Be(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Dialogue_SavedByAnotherMeanwhile_ShowsOnlyWhatDiffers()
    {
        var loop = await Loop.AtNorsjoAsync(_host);
        var dialogue = await loop.OpenDialogueAsync(new { open = false, title = "Vardagen i Storsele" });
        var browser = await _host.PortalClientAsync(_host.Tenants.Norsjo, StaffRole.ProcessLeader);
        var path = $"/kontoret/dialoger/{dialogue}/andra";
        var seen = (await loop.OfficeAsync("dialogues", dialogue)).GetProperty("version").GetInt32();
        Dictionary<string, string> chosen = new() { ["CanBeInfluenced"] = "yes", ["Level"] = "Dialogue", ["SupportBasis"] = "Open" };
        using var other = await browser.SubmitAsync(path, new(chosen) { ["Title.Sv"] = "Livet i Storsele" });
        other.StatusCode.Should().Be(HttpStatusCode.Found);

        using var late = await browser.SubmitAsync(path, new(chosen) { ["Version"] = $"{seen}", ["Title.Sv"] = "Vi i Storsele", ["DiaryNumber"] = "KS 2026/12" });

        late.StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        var page = WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync());
        page.Should().Contain("Vi i Storsele").And.Contain("Livet i Storsele").And.Contain("KS 2026/12");
        page.Split("Så står det nu").Length.Should().Be(3, "the title and the diary number differ, and nothing else");
    }

    [Fact]
    public async Task Form_FinishedByAnotherMeanwhile_GivesBackWhatWasTyped()
    {
        var loop = await Loop.AtNorsjoAsync(_host);
        var dialogue = await loop.OpenDialogueAsync();
        var need = await loop.ConfirmNeedAsync(dialogue, "Bussen till vårdcentralen", (await loop.SayAsync(dialogue, "Bussen går för tidigt.")).Id);
        var region = await loop.MakeAsync("bodies/external", new { name = "Regionens busstrafik", email = "buss@region.example" });
        var handover = await loop.MakeAsync(
            "handovers", new { subjectKind = "Need", subjectId = need, externalBodyId = region, what = "Tidtabellen", why = "Regionen bestämmer.", answerDueOn = "2026-05-01" });
        var browser = await _host.PortalClientAsync(_host.Tenants.Norsjo, StaffRole.ProcessLeader);
        var path = $"/kontoret/overlamningar/{handover}";

        var answers = await browser.SubmitAsync(path, new() { ["Answer.Sv"] = "Bussen går <b>tio</b> minuter senare." }, times: 2);

        answers[0].StatusCode.Should().Be(HttpStatusCode.Found);
        answers[1].StatusCode.Should().Be(HttpStatusCode.Conflict, "its form is not on the page any more");
        var raw = await answers[1].Content.ReadAsStringAsync();
        raw.Should().Contain("&lt;b&gt;").And.Contain($"href=\"{path}\"");
        WebUtility.HtmlDecode(raw).Should().Contain("Formuläret går inte att skicka längre").And.Contain("Bussen går <b>tio</b> minuter senare.");
    }

    [Fact]
    public async Task Form_SentBySomebodySignedOut_GivesBackWhatWasTypedAndLeadsToSignIn()
    {
        const string Path = "/en/kontoret/ta-in/papper";
        using var answer = await SendAsync(_host.Client(_host.Tenants.Norsjo), Path, "same-origin");

        answer.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        page.Should().Contain("You are signed out").And.Contain("Vi vill ha tillbaka affären.").And.Contain("/logga-in?till=");
        page.Should().NotContain("Olof Storm").And.NotContain("mitt hemliga ord");

        using var foreign = await SendAsync(_host.Client(_host.Tenants.Norsjo), Path, "cross-site");
        (await foreign.Content.ReadAsStringAsync()).Should().NotContain("Vi vill ha", "no other site has its words shown here");
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, string path, string from)
    {
        Dictionary<string, string> typed = new()
        {
            ["_handler"] = "papper",
            ["Input.Text"] = "Vi vill ha tillbaka affären.",
            ["Input.Password"] = "mitt hemliga ord",
            ["Elsewhere"] = "Olof Storm",
        };
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(typed) };
        request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", from);
        return client.SendAsync(request);
    }
}
