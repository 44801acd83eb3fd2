using System.Text.Json.Nodes;

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
        var shared = (await leader.GetJsonAsync("/api/v1/office/templates")).EnumerateArray().Single(t => t.GetProperty("number").GetInt32() == 1);
        var first = (await leader.PostJsonAsync($"/api/v1/office/templates/{shared.GetProperty("templateId").GetGuid()}/versions/1/adopt", new { })).GetProperty("id").GetGuid();
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
        var shared = (await leader.GetJsonAsync("/api/v1/office/templates")).EnumerateArray().Single(t => t.GetProperty("number").GetInt32() == 1);
        var first = (await leader.PostJsonAsync($"/api/v1/office/templates/{shared.GetProperty("templateId").GetGuid()}/versions/1/adopt", new { })).GetProperty("id").GetGuid();
        var browser = await host.PortalClientAsync(tenant, StaffRole.ProcessLeader);

        var page = WebUtility.HtmlDecode(await browser.GetStringAsync($"/kontoret/mallar/{first}/uppgradera/2"));
        using var taken = await browser.SubmitAsync($"/kontoret/mallar/{first}/uppgradera/2", new() { ["Choices[0].Take"] = "Theirs" });

        page.Should().Contain("Så var det när ni hämtade mallen").And.Contain("Så har ni det").And.Contain("Så är det i den nya versionen");
        taken.StatusCode.Should().Be(HttpStatusCode.Found, await taken.Content.ReadAsStringAsync());
        (await browser.GetAsync(taken.Headers.Location)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    private static async Task<HttpResponseMessage> EditAsync(HttpClient leader, string own, string name)
    {
        var read = await leader.GetJsonAsync(own);
        var content = JsonNode.Parse(read.GetProperty("content").GetRawText())!;
        content["name"]!["sv"] = name;
        return await leader.SendIfMatchAsync(HttpMethod.Put, own, read.GetProperty("version").GetInt32(), new { content });
    }
}
