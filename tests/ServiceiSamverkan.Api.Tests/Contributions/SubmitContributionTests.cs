using System.Net.Http.Json;

namespace ServiceiSamverkan.Api.Tests.Contributions;

public sealed class SubmitContributionTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private readonly TestHost _host = shared.Host;

    private HttpClient Resident => _host.Client(_host.Tenants.Norsjo);

    [Theory]
    [InlineData("email")]
    [InlineData("letter")]
    [InlineData("phone")]
    public async Task Submit_AnswerByWithoutItsField_NamesTheField(string answerBy)
    {
        using var response = await Resident.PostAsJsonAsync("/api/v1/contributions", new { text = "Hej", answerBy });

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var errors = (await response.JsonAsync()).GetProperty("errors");
        errors.TryGetProperty(answerBy == "email" ? "email" : answerBy == "letter" ? "postalAddress" : "phone", out _).Should().BeTrue(errors.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u202Edolt")]
    public async Task Submit_TextThatCannotBeAccepted_IsRefusedAtTheText(string text)
    {
        using var response = await Resident.PostAsJsonAsync("/api/v1/contributions", new { text });

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await response.JsonAsync()).GetProperty("errors").TryGetProperty("text", out _).Should().BeTrue();
    }

    [Fact]
    public async Task Submit_TextOverTheLimit_IsRefusedAndAtTheLimitTaken()
    {
        (await Resident.PostAsJsonAsync("/api/v1/contributions", new { text = new string('å', 2001) })).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await Resident.PostAsJsonAsync("/api/v1/contributions", new { text = new string('å', 2000) })).StatusCode.Should().Be(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Submit_ToUnknownDialogueOrPlace_IsNotFound()
    {
        (await Resident.PostAsJsonAsync("/api/v1/contributions", new { text = "Hej", dialogueId = Guid.Empty })).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await Resident.PostAsJsonAsync("/api/v1/contributions", new { text = "Hej", placeId = Guid.Empty })).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Submit_SameKeyTwice_AnswersTheSameAndTakesInOne()
    {
        var first = await SendAsync("nyckel-1", "Samma text");
        var second = await SendAsync("nyckel-1", "Samma text");
        var other = await SendAsync("nyckel-1", "En annan text");

        var (one, two) = (await first.JsonAsync(), await second.JsonAsync());
        second.StatusCode.Should().Be(HttpStatusCode.Created);
        two.GetProperty("followUpCode").GetString().Should().Be(one.GetProperty("followUpCode").GetString());
        two.GetProperty("id").GetGuid().Should().Be(one.GetProperty("id").GetGuid());
        other.StatusCode.Should().Be(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Submit_SameKeyAtOnce_TakesInOne()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SendAsync("nyckel-2", "Åtta gånger")));

        var codes = await Task.WhenAll(answers.Select(async a => (await a.JsonAsync()).GetProperty("followUpCode").GetString()));
        codes.Distinct().Should().ContainSingle();
    }

    [Fact]
    public async Task Submit_RefusedUnderAKey_IsNotRemembered()
    {
        (await SendAsync("nyckel-3", "")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await SendAsync("nyckel-3", "Nu med text")).StatusCode.Should().Be(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Form_SentWithoutText_KeepsTheRestAndAnswers422()
    {
        using var response = await Resident.SubmitAsync("/lamna-inspel", new() { ["Text"] = "", ["Email"] = "namn@exempel.se", ["Do"] = "send" });

        response.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
        page.Should().Contain("namn@exempel.se").And.Contain("Fel:");
    }

    [Fact]
    public async Task Withdraw_ByCode_HidesItOnceAndForAll()
    {
        var received = await Resident.ContributeAsync(new { text = "Ångrar mig" });
        var code = received.GetProperty("followUpCode").GetString();

        (await Resident.PostAsync($"/api/v1/follow-ups/{code}/withdraw", null)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await Resident.PostAsync($"/api/v1/follow-ups/{code}/withdraw", null)).StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await Resident.GetJsonAsync($"/api/v1/follow-ups/{code}")).GetProperty("state").GetString().Should().Be("Withdrawn");
    }

    [Fact]
    public async Task ContactCentre_ByPartsOfTheName_FindsAndReadsAloud()
    {
        var clerk = await _host.ApiClientAsync(_host.Tenants.Norsjo, StaffRole.ContactCentre);
        var entered = await clerk.PostAsJsonAsync("/api/v1/office/contributions", new { channel = "Phone", text = "Bussen", name = "Berit Åkerström", phone = "070-000 00 00", answerBy = "phone" });
        entered.StatusCode.Should().Be(HttpStatusCode.Created, await entered.Content.ReadAsStringAsync());
        var code = (await entered.JsonAsync()).GetProperty("followUpCode").GetString();

        var found = await clerk.GetJsonAsync("/api/v1/office/contributions?q=åker");
        found[0].GetProperty("code").GetString().Should().Be(code);
        var browser = await _host.PortalClientAsync(_host.Tenants.Norsjo, StaffRole.ContactCentre);
        (await browser.ReadPageAsync("/kontoret/kontaktcenter?q=berit")).Should().Contain("Berit Åkerström");
        (await browser.ReadPageAsync($"/kontoret/kontaktcenter/las-upp?kod={code}")).Should().Contain("Bussen");
    }

    private Task<HttpResponseMessage> SendAsync(string key, string text)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/contributions") { Content = JsonContent.Create(new { text }) };
        request.Headers.Add("Idempotency-Key", key);
        return Resident.SendAsync(request);
    }
}
