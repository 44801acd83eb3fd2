[assembly: AssemblyFixture(typeof(PreparedData))]

namespace ServiceiSamverkan.Api.Tests;

public sealed class HostTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private readonly TestHost _host = shared.Host;

    [Theory]
    [InlineData("nobody.localhost")]
    [InlineData("norsjo.localhost.example.com")]
    [InlineData("127.0.0.1")]
    public async Task Get_UnknownHost_IsNotFoundAndNamesNobody(string host)
    {
        using var response = await _host.Client(host).GetAsync("/api/v1/dialogues");

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).Should().NotContainAny("Norsjö", "Skellefteå", "norsjo.localhost");
    }

    [Theory]
    [InlineData("nobody.localhost")]
    [InlineData("norsjo.localhost")]
    public async Task Health_AnyHost_Answers(string host)
    {
        (await _host.Client(host).GetAsync("/health/live")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await _host.Client(host).GetAsync("/health/ready")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Login_TokenOfOneTenant_IsNoneAtAnother()
    {
        var client = await _host.ApiClientAsync(_host.Tenants.Norsjo, StaffRole.Administrator);
        var foreign = _host.Client(_host.Tenants.Skelleftea);
        foreign.DefaultRequestHeaders.Authorization = client.DefaultRequestHeaders.Authorization;

        (await client.GetAsync("/api/v1/office/reports")).StatusCode.Should().NotBe(HttpStatusCode.Unauthorized);
        (await foreign.GetAsync("/api/v1/office/reports")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Login_EachEngine_AnswersTokens(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);

        var client = await host.ApiClientAsync(host.Tenants.Skelleftea, StaffRole.Moderator);

        client.DefaultRequestHeaders.Authorization!.Parameter.Should().NotBeNullOrEmpty();
    }
}
