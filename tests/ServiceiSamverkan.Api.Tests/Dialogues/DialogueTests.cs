using System.Net.Http.Json;

namespace ServiceiSamverkan.Api.Tests.Dialogues;

public sealed class DialogueTests
{
    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Create_FromTemplate_OpensFromOneScreen(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var started = await Started.AtAsync(host);

        var item = (await started.Resident.GetJsonAsync("/api/v1/dialogues")).GetProperty("items").EnumerateArray().Single();
        item.EnumerateObject().Select(p => p.Name).Should()
            .Equal("id", "slug", "title", "summary", "state", "publicState", "opensOn", "closesOn", "places");
        item.GetProperty("publicState").GetString().Should().Be("Open");
        item.GetProperty("places").EnumerateArray().Single().GetProperty("name").GetString().Should().Be("Lingonsele");
        var filtered = await started.Resident.GetJsonAsync($"/api/v1/dialogues?state=Answered&placeId={started.PlaceId}");
        filtered.GetProperty("items").GetArrayLength().Should().Be(0);
        var open = await started.Resident.GetJsonAsync($"/api/v1/dialogues?state=Open&placeId={started.PlaceId}&limit=1");
        open.GetProperty("items").GetArrayLength().Should().Be(1);

        var page = await started.Resident.GetJsonAsync($"/api/v1/dialogues/{started.Slug}");
        page.GetProperty("promise").GetString().Should().NotBeEmpty();
        page.GetProperty("questions").GetArrayLength().Should().Be(4);
        (await started.Resident.GetJsonAsync($"/api/v1/dialogues/{started.DialogueId}/story")).GetProperty("needs").GetArrayLength().Should().Be(0);
        (await started.Leader.GetJsonAsync("/api/v1/office/dialogues?overdue=true")).GetProperty("items").GetArrayLength().Should().Be(0);
        (await started.Resident.GetJsonAsync("/api/v1/places/lingonsele")).GetProperty("dialogues").GetArrayLength().Should().Be(1);
    }

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Answer_ContributionWithoutAnswer_IsRefusedUntilWaived(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var started = await Started.AtAsync(host);
        var said = new { dialogueId = started.DialogueId, text = "Närmaste paketombud ligger fyra mil bort." };
        var contribution = (await started.Resident.PostJsonAsync("/api/v1/contributions", said)).GetProperty("id").GetGuid();
        var dialogue = $"/api/v1/office/dialogues/{started.DialogueId}";
        (await started.Leader.StepAsync(dialogue, "process")).StatusCode.Should().Be(HttpStatusCode.NoContent);

        using var refused = await started.Leader.StepAsync(dialogue, "answer");

        refused.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await refused.JsonAsync()).GetProperty("code").GetString().Should().Be("ContributionsUnanswered");
        (await started.Leader.GetJsonAsync(dialogue)).GetProperty("unanswered").GetInt32().Should().Be(1);
        contribution.Should().NotBeEmpty();
    }

    [Fact]
    public async Task Open_PartsMissing_SaysWhichAndResidentsSeeNothing()
    {
        await using var host = await TestHost.StartAsync();
        var started = await Started.AtAsync(host);
        var screen = await Started.ScreenAsync(started.Leader, started.AdoptedId);
        screen["deputy"] = null;
        screen["promise"] = new { };
        var draft = await started.Leader.PostJsonAsync("/api/v1/office/dialogues", screen);
        var dialogue = $"/api/v1/office/dialogues/{draft.GetProperty("id").GetGuid()}";

        using var refused = await started.Leader.StepAsync(dialogue, "open");

        refused.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await refused.JsonAsync()).GetProperty("code").GetString().Should().Be("DialogueCannotOpen");
        (await started.Leader.GetJsonAsync(dialogue)).GetProperty("missing").EnumerateArray().Select(m => m.GetString())
            .Should().BeEquivalentTo("Deputy", "Promise");
        using var hidden = await started.Resident.GetAsync($"/api/v1/dialogues/{draft.GetProperty("slug").GetString()}");
        hidden.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Create_TextTooLong_NamesTheField()
    {
        await using var host = await TestHost.StartAsync();
        var leader = await host.ApiClientAsync(host.Tenants.Norsjo, StaffRole.ProcessLeader);

        using var refused = await leader.PostAsJsonAsync("/api/v1/office/dialogues", new { title = new { sv = new string('a', 200) } });

        refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await refused.JsonAsync()).GetProperty("errors").TryGetProperty("title", out _).Should().BeTrue();
    }

    [Theory]
    [InlineData("/dialoger")]
    [InlineData("/en/dialoger?lage=Open&plats=lingonsele")]
    [InlineData("/dialoger/{slug}")]
    [InlineData("/fi/dialoger/{slug}")]
    [InlineData("/platser")]
    [InlineData("/platser/lingonsele")]
    [InlineData("/foreningar")]
    [InlineData("/traffar")]
    public async Task Page_OfResidents_IsShown(string path)
    {
        await using var host = await TestHost.StartAsync();
        var started = await Started.AtAsync(host);

        using var page = await started.Resident.GetAsync(path.Replace("{slug}", started.Slug));

        page.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Office_Pages_AreShownAndOpenADialogue()
    {
        await using var host = await TestHost.StartAsync();
        var started = await Started.AtAsync(host);
        var leader = await host.PortalClientAsync(host.Tenants.Norsjo, StaffRole.ProcessLeader);
        string[] paths =
        [
            "/kontoret/dialoger", "/kontoret/dialoger/ny", $"/kontoret/dialoger/{started.DialogueId}", $"/kontoret/dialoger/{started.DialogueId}/andra",
            $"/kontoret/dialoger/{started.DialogueId}/gor/bearbeta", "/kontoret/mallar", "/kontoret/traffar", "/kontoret/traffar/ny", "/kontoret/platser",
            $"/kontoret/platser/{started.PlaceId}", $"/kontoret/platser/{started.PlaceId}/service", $"/kontoret/platser/{started.PlaceId}/folkmangd",
            "/kontoret/foreningar", "/kontoret/foreningar/ny", "/kontoret/namnder",
        ];
        foreach (var path in paths)
        {
            using var shown = await leader.GetAsync(path);
            shown.StatusCode.Should().Be(HttpStatusCode.OK, path);
        }

        using var opened = await leader.SubmitAsync($"/kontoret/dialoger/ny?mall={started.AdoptedId}", new()
        {
            ["ContactName"] = "Maria Lindahl",
            ["DeputyName"] = "Olle Berg",
            ["CanBeInfluenced"] = "yes",
            ["Explanation.Sv"] = "Servicen i byn.",
            ["Level"] = "Dialogue",
            ["Promise.Sv"] = "Alla får svar.",
            ["Act"] = "open",
        });

        opened.StatusCode.Should().BeOneOf(HttpStatusCode.Found, HttpStatusCode.SeeOther);
        (await started.Resident.GetJsonAsync("/api/v1/dialogues")).GetProperty("items").GetArrayLength().Should().Be(2);
    }
}
