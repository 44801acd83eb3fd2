namespace ServiceiSamverkan.Api.Tests.Contributions;

public sealed class ContributionSliceTests
{
    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Contribution_FromFormToPublished_IsFollowedByCodeAndReadByAll(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var tenant = host.Tenants.Norsjo;
        var place = await host.AddPlaceAsync(tenant, "Bäckliden");
        var resident = host.Client(tenant);

        using var sent = await resident.SubmitAsync("/lamna-inspel", new() { ["Text"] = "Vägren saknas vid mejeriet.", ["Place"] = place.ToString(), ["Do"] = "send" });
        var receipt = sent.Headers.Location!.OriginalString;
        var code = receipt[(receipt.IndexOf("kod=", StringComparison.Ordinal) + 4)..];

        (await resident.ReadPageAsync($"/kvitto?kod={code}")).Should().Contain(code).And.Contain("torsdag 5 mars 2026".Replace(' ', '\u00a0').Replace("torsdag\u00a0", "torsdag ", StringComparison.Ordinal));
        var waiting = await resident.GetJsonAsync($"/api/v1/follow-ups/{code}");
        waiting.GetProperty("kind").GetString().Should().Be("contribution");
        waiting.GetProperty("state").GetString().Should().Be("Received");
        (await resident.GetJsonAsync("/api/v1/contributions")).GetProperty("items").GetArrayLength().Should().Be(0);

        var moderator = await host.ApiClientAsync(tenant, StaffRole.Moderator);
        var queue = await moderator.GetJsonAsync("/api/v1/office/moderation");
        var id = queue.GetProperty("items")[0].GetProperty("id").GetGuid();
        (await resident.GetAsync($"/inspel/{id}")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        await moderator.DecideAsync(id, "publish");

        var item = (await resident.GetJsonAsync($"/api/v1/contributions?placeId={place}")).GetProperty("items")[0];
        item.GetProperty("text").GetString().Should().Be("Vägren saknas vid mejeriet.");
        item.GetProperty("place").GetProperty("name").GetString().Should().Be("Bäckliden");
        (await resident.ReadPageAsync($"/inspel/{id}")).Should().Contain("Vägren saknas vid mejeriet.").And.Contain("Bäckliden");
        (await resident.ReadPageAsync($"/mitt-inspel?kod={code.ToLowerInvariant()}")).Should().Contain("Läst och publicerat");
        (await host.Client(host.Tenants.Skelleftea).GetAsync($"/api/v1/follow-ups/{code}")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Moderation_InTheBrowser_IsConfirmedAndCanBeUndone()
    {
        await using var host = await TestHost.StartAsync();
        var tenant = host.Tenants.Skelleftea;
        var first = (await host.Client(tenant).ContributeAsync(new { text = "Ring Karin på 070-123 45 67." })).GetProperty("id").GetGuid();
        var browser = await host.PortalClientAsync(tenant, StaffRole.Moderator);

        (await browser.ReadPageAsync("/kontoret/granska?markera=alla")).Should().Contain("070-123 45 67").And.Contain("Personuppgift");
        using var decided = await browser.SubmitAsync($"/kontoret/granska/beslut?gor=Publish&inspel={first}", new() { ["Marked"] = $"{first}:1" });

        decided.StatusCode.Should().Be(HttpStatusCode.Found);
        (await browser.ReadPageAsync("/kontoret/granska")).Should().Contain("Ångra");
        (await browser.ReadPageAsync($"/kontoret/granska/beslut?gor=Publish&inspel={first}")).Should().Contain("Moderator i skelleftea");
    }

    [Fact]
    public async Task Reject_WithoutReason_IsRefusedAndWithOneItsAuthorReadsIt()
    {
        await using var host = await TestHost.StartAsync();
        var tenant = host.Tenants.Skelleftea;
        var received = await host.Client(tenant).ContributeAsync(new { text = "Något om en granne." });
        var id = received.GetProperty("id").GetGuid();
        var moderator = await host.ApiClientAsync(tenant, StaffRole.Moderator);
        var version = (await moderator.GetJsonAsync($"/api/v1/office/moderation/{id}")).GetProperty("version").GetInt32();

        (await moderator.SendIfMatchAsync(HttpMethod.Post, $"/api/v1/office/moderation/{id}/reject", version, new { })).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await moderator.SendIfMatchAsync(HttpMethod.Post, $"/api/v1/office/moderation/{id}/reject", version + 1, new { reason = "x" })).StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        (await moderator.PostAsync($"/api/v1/office/moderation/{id}/publish", null)).StatusCode.Should().Be(HttpStatusCode.PreconditionRequired);
        await moderator.DecideAsync(id, "reject", new { reason = "Pekar ut en person." });

        var followed = await host.Client(tenant).GetJsonAsync($"/api/v1/follow-ups/{received.GetProperty("followUpCode").GetString()}");
        followed.GetProperty("rejectionReason").GetString().Should().Be("Pekar ut en person.");
        (await host.Client(tenant).GetAsync($"/api/v1/contributions/{id}")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }
}
