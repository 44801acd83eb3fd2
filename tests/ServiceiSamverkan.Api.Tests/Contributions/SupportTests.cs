using System.Net.Http.Json;

namespace ServiceiSamverkan.Api.Tests.Contributions;

public sealed class SupportTests
{
    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Support_SamePersonAtOnce_IsCountedOnce(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var tenant = host.Tenants.Norsjo;
        var id = await host.PublishedAsync(tenant, "Snöröj före sju.");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => AgreeAsync(host.Client(tenant), id, "en")));
        var other = await AgreeAsync(host.Client(tenant), id, "en annan");

        answers.Count(s => s == HttpStatusCode.Created).Should().Be(1);
        answers.Count(s => s == HttpStatusCode.OK).Should().Be(7);
        other.Should().Be(HttpStatusCode.Created);
        (await host.Client(tenant).GetJsonAsync($"/api/v1/contributions/{id}")).GetProperty("supportCount").GetInt32().Should().Be(2);
        var resident = host.Client(tenant);
        (await resident.SubmitAsync($"/inspel/{id}/instammer", new() { ["Key"] = "k1" })).StatusCode.Should().Be(HttpStatusCode.Found);
        (await resident.ReadPageAsync($"/inspel/{id}/instammer?klart=1")).Should().Contain("3 instämmer");
    }

    [Fact]
    public async Task Support_OfWhatIsNotPublished_IsNotFound()
    {
        await using var host = await TestHost.StartAsync();
        var waiting = (await host.Client(host.Tenants.Norsjo).ContributeAsync(new { text = "Väntar" })).GetProperty("id").GetGuid();

        (await AgreeAsync(host.Client(host.Tenants.Norsjo), waiting, "en")).Should().Be(HttpStatusCode.NotFound);
        (await AgreeAsync(host.Client(host.Tenants.Norsjo), Guid.Empty, "en")).Should().Be(HttpStatusCode.NotFound);
    }

    private static async Task<HttpStatusCode> AgreeAsync(HttpClient client, Guid id, string browser)
    {
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", browser);
        using var response = await client.PostAsJsonAsync($"/api/v1/contributions/{id}/support", new { });
        return response.StatusCode;
    }
}
