namespace ServiceiSamverkan.Api.Tests.Isolation;

/// <summary>Searching for the words that stand in every text of a tenant: its own are found and can be read, the twin's are not there.</summary>
public sealed class SearchIsolationTests(Twins twins) : IClassFixture<Twins>
{
    [Fact]
    public async Task Search_CanaryOfTheTwin_FindsNothing_AndOnesOwnLeadsToPagesThatOpen()
    {
        var stranger = twins.Host.Client(twins.Here);
        var administrator = await twins.Host.ApiClientAsync(twins.Here, StaffRole.Administrator);
        foreach (var (client, route) in new[] { (stranger, "search"), (administrator, "search"), (administrator, "office/contributions/search") })
        {
            var own = await client.GetJsonAsync($"/api/v1/{route}?q={Twins.CanaryHere}&limit=100");
            own.GetProperty("items").GetArrayLength().Should().BePositive("the control must find what it looks for");
            own.GetRawText().Should().NotContain(Twins.CanaryThere);
            (await client.GetJsonAsync($"/api/v1/{route}?q={Twins.CanaryThere}&limit=100")).GetProperty("items").GetArrayLength().Should().Be(0);
        }

        var hits = (await stranger.GetJsonAsync($"/api/v1/search?q={Twins.CanaryHere}&limit=100")).GetProperty("items").EnumerateArray().ToList();
        hits.Select(h => h.GetProperty("kind").GetString()).Distinct().Should().BeEquivalentTo("Place", "Dialogue", "Decision", "Need", "Contribution");
        foreach (var hit in hits)
            (await stranger.GetAsync(hit.GetProperty("url").GetString(), TestContext.Current.CancellationToken)).StatusCode.Should().Be(HttpStatusCode.OK, "{0} is for everyone", hit);
    }
}
