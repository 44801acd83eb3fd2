using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ServiceiSamverkan.Api.Tests.Dialogues;

public sealed class TemplateUpgradeTests
{
    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Upgrade_OfAnAdoptedTemplate_ShowsEachChangedPartAndRecordsWhatWasTaken(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        await Started.AtAsync(host);
        var tenant = host.Tenants.Skelleftea;
        var leader = await host.ApiClientAsync(tenant, StaffRole.ProcessLeader);
        var first = await AdoptFirstAsync(leader);
        var own = $"/api/v1/office/templates/adopted/{first}";

        var changes = (await leader.GetJsonAsync($"{own}/upgrade/2")).GetProperty("changes").EnumerateArray().ToList();
        changes.Should().NotBeEmpty();
        var part = changes[0].GetProperty("key").GetString()!;
        using var edited = await EditAsync(leader, own, "Vårt eget namn");
        edited.StatusCode.Should().Be(HttpStatusCode.NoContent, await edited.Content.ReadAsStringAsync());
        (await leader.GetJsonAsync(own)).GetProperty("isChanged").GetBoolean().Should().BeTrue();
        using var stale = await leader.SendIfMatchAsync(HttpMethod.Post, $"{own}/upgrade/2", 1, new { choices = new[] { new { key = part, take = "Ours" } } });
        stale.StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);

        var version = (await leader.GetJsonAsync(own)).GetProperty("version").GetInt32();
        using var upgraded = await leader.SendIfMatchAsync(HttpMethod.Post, $"{own}/upgrade/2", version, new { choices = new[] { new { key = part, take = "Ours" } } });
        upgraded.StatusCode.Should().Be(HttpStatusCode.Created, await upgraded.Content.ReadAsStringAsync());
        var second = await leader.GetJsonAsync(upgraded.Headers.Location!.ToString());
        second.GetProperty("number").GetInt32().Should().Be(2);
        second.GetProperty("upgradedFromId").GetGuid().Should().Be(first);
        second.GetProperty("choices")[0].GetProperty("key").GetString().Should().Be(part);
        second.GetProperty("content").GetProperty("name").GetProperty("sv").GetString().Should().Be("Vårt eget namn");
        (await leader.GetJsonAsync(own)).GetProperty("number").GetInt32().Should().Be(1, "the copy that dialogues may build on stays");
    }

    [Fact]
    public async Task Upgrade_InThePages_ShowsThreeTextsAndTakesTheChosen()
    {
        await using var host = await TestHost.StartAsync();
        await Started.AtAsync(host);
        var tenant = host.Tenants.Skelleftea;
        var leader = await host.ApiClientAsync(tenant, StaffRole.ProcessLeader);
        var first = await AdoptFirstAsync(leader);
        var browser = await host.PortalClientAsync(tenant, StaffRole.ProcessLeader);

        var page = WebUtility.HtmlDecode(await browser.GetStringAsync($"/kontoret/mallar/{first}/uppgradera/2"));
        using var taken = await browser.SubmitAsync($"/kontoret/mallar/{first}/uppgradera/2", new() { ["Choices[0].Take"] = "Theirs" });

        page.Should().Contain("Så var det när ni hämtade mallen").And.Contain("Så har ni det").And.Contain("Så är det i den nya versionen");
        taken.StatusCode.Should().Be(HttpStatusCode.Found, await taken.Content.ReadAsStringAsync());
        (await browser.GetAsync(taken.Headers.Location)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Upgrade_InThePages_TakesAnEditInWordsAndKeepsWhatWasTyped()
    {
        await using var host = await TestHost.StartAsync();
        await Started.AtAsync(host);
        var tenant = host.Tenants.Skelleftea;
        var leader = await host.ApiClientAsync(tenant, StaffRole.ProcessLeader);
        var first = await AdoptFirstAsync(leader);
        var changes = (await leader.GetJsonAsync($"/api/v1/office/templates/adopted/{first}/upgrade/2")).GetProperty("changes").EnumerateArray().Select(c => c.GetProperty("key").GetString()).ToList();
        var (times, meeting) = (changes.IndexOf("times"), changes.FindIndex(c => c!.StartsWith("meetings/", StringComparison.Ordinal)));
        var browser = await host.PortalClientAsync(tenant, StaffRole.ProcessLeader);
        var page = $"/kontoret/mallar/{first}/uppgradera/2";

        using var mistyped = await browser.SubmitAsync(page, new()
        {
            [$"Choices[{times}].Take"] = "Edited",
            [$"Choices[{times}].Fields[answerDays].Value"] = "sextio",
            [$"Choices[{meeting}].Take"] = "Theirs",
            [$"Choices[{meeting}].Fields[title].Text.Sv"] = "Vi ses igen i byn",
        });
        var refused = WebUtility.HtmlDecode(await mistyped.Content.ReadAsStringAsync());
        using var taken = await browser.SubmitAsync(page, new()
        {
            [$"Choices[{times}].Take"] = "Edited",
            [$"Choices[{times}].Fields[answerDays].Value"] = "60",
            [$"Choices[{meeting}].Take"] = "Edited",
            [$"Choices[{meeting}].Fields[title].Text.Sv"] = "Vi ses igen i byn",
        });

        mistyped.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        refused.Should().Contain("Skriv ett helt tal").And.Contain("value=\"sextio\"", "what was typed is kept")
            .And.Contain("Ni har skrivit något eget här", "nothing that was written is dropped in silence").And.Contain("Vi ses igen i byn");
        taken.StatusCode.Should().Be(HttpStatusCode.Found, await taken.Content.ReadAsStringAsync());
        var second = await leader.GetJsonAsync(taken.Headers.Location!.ToString().Replace("/kontoret/mallar/", "/api/v1/office/templates/adopted/", StringComparison.Ordinal));
        second.GetProperty("content").GetProperty("times").GetProperty("answerDays").GetInt32().Should().Be(60);
        second.GetProperty("content").GetProperty("meetings").EnumerateArray().Select(m => m.GetProperty("title").GetProperty("sv").GetString()).Should().Contain("Vi ses igen i byn");
        second.GetProperty("choices").EnumerateArray().Count(c => c.GetProperty("take").GetString() == "Edited").Should().Be(2, "the rest is the region's");
    }

    [Fact]
    public async Task OwnCopy_InThePages_IsWrittenPartByPartWithBothTextsShownWhenTwoDo()
    {
        await using var host = await TestHost.StartAsync();
        await Started.AtAsync(host);
        var tenant = host.Tenants.Skelleftea;
        var leader = await host.ApiClientAsync(tenant, StaffRole.ProcessLeader);
        var first = await AdoptFirstAsync(leader);
        var own = $"/api/v1/office/templates/adopted/{first}";
        var page = $"/kontoret/mallar/{first}";
        var browser = await host.PortalClientAsync(tenant, StaffRole.ProcessLeader);

        using var untouched = await browser.SubmitAsync(page, new() { ["Add"] = string.Empty });
        untouched.StatusCode.Should().Be(HttpStatusCode.Found);
        (await leader.GetJsonAsync(own)).GetProperty("isChanged").GetBoolean().Should().BeFalse("to save without a change is none");
        using var added = await browser.SubmitAsync(page, new() { ["Add"] = "questions" });
        added.StatusCode.Should().Be(HttpStatusCode.Found);
        var content = (await leader.GetJsonAsync(own)).GetProperty("content");
        content.GetProperty("questions").EnumerateArray().Last().GetProperty("key").GetString().Should().Be("egen-1");

        using var stale = await browser.SubmitAsync(page, new() { ["Version"] = "1", ["Parts[0].Fields[whole].Text.Sv"] = "Mitt namn", ["Parts[1].Fields[whole].Text.Sv"] = new string('x', 501) });
        using var tooLong = await browser.SubmitAsync(page, new() { ["Parts[1].Fields[whole].Text.Sv"] = new string('x', 501) });
        using var removed = await browser.SubmitAsync(page, new() { [$"Parts[{IndexOf(await browser.GetStringAsync(page), "questions/egen-1")}].IsRemoved"] = "true" });

        stale.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity, "what is too long is told first");
        WebUtility.HtmlDecode(await tooLong.Content.ReadAsStringAsync()).Should().Contain("id=\"parts[1]-fields[whole]-text-fel\"", "the error stands at its field");
        removed.StatusCode.Should().Be(HttpStatusCode.Found);
        (await leader.GetJsonAsync(own)).GetProperty("content").GetProperty("questions").EnumerateArray().Select(q => q.GetProperty("key").GetString()).Should().NotContain("egen-1");
        using var second = await browser.SubmitAsync(page, new() { ["Version"] = "1", ["Parts[0].Fields[whole].Text.Sv"] = "Mitt namn" });
        second.StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        WebUtility.HtmlDecode(await second.Content.ReadAsStringAsync()).Should().Contain("value=\"Mitt namn\"").And.Contain(content.GetProperty("name").GetProperty("sv").GetString());
    }

    [Theory]
    [InlineData(-5)]
    [InlineData(2_000_000_000)]
    public async Task OwnCopy_ImpossibleNumberOfDays_IsRefused(int days)
    {
        await using var host = await TestHost.StartAsync();
        await Started.AtAsync(host);
        var leader = await host.ApiClientAsync(host.Tenants.Skelleftea, StaffRole.ProcessLeader);
        var own = $"/api/v1/office/templates/adopted/{await AdoptFirstAsync(leader)}";
        var read = await leader.GetJsonAsync(own);
        var content = JsonNode.Parse(read.GetProperty("content").GetRawText())!;
        content["times"]!["inputDays"] = days;

        using var answer = await leader.SendIfMatchAsync(HttpMethod.Put, own, read.GetProperty("version").GetInt32(), new { content });

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest, await answer.Content.ReadAsStringAsync());
    }

    private static int IndexOf(string page, string part) =>
        int.Parse(Regex.Match(page, $@"Input\.Parts\[(\d+)\]\.Key"" value=""{Regex.Escape(part)}""").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<Guid> AdoptFirstAsync(HttpClient leader)
    {
        var shared = (await leader.GetJsonAsync("/api/v1/office/templates")).EnumerateArray().Single(t => t.GetProperty("number").GetInt32() == 1);
        return (await leader.PostJsonAsync($"/api/v1/office/templates/{shared.GetProperty("templateId").GetGuid()}/versions/1/adopt", new { })).GetProperty("id").GetGuid();
    }

    private static async Task<HttpResponseMessage> EditAsync(HttpClient leader, string own, string name)
    {
        var read = await leader.GetJsonAsync(own);
        var content = JsonNode.Parse(read.GetProperty("content").GetRawText())!;
        content["name"]!["sv"] = name;
        return await leader.SendIfMatchAsync(HttpMethod.Put, own, read.GetProperty("version").GetInt32(), new { content });
    }
}
