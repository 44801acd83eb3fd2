using System.Net;
using Hangfire.InMemory;
using ServiceiSamverkan.Infrastructure.Jobs;

namespace ServiceiSamverkan.Infrastructure.Tests.Jobs;

public sealed class JobDashboardTests
{
    [Fact]
    public async Task Dashboard_AskedFromThisMachine_IsShownAndDoesNothing()
    {
        await using var dashboard = await StartAsync();
        dashboard.Address.Host.Should().Be("127.0.0.1");

        using var page = await SendAsync(dashboard, HttpMethod.Get, "/recurring");
        page.StatusCode.Should().Be(HttpStatusCode.OK);
        using var act = await SendAsync(dashboard, HttpMethod.Post, "/recurring/trigger");
        act.StatusCode.Should().Be(HttpStatusCode.Unauthorized, "it can be read and no more");
    }

    [Theory]
    [InlineData("Host", "skelleftea.localhost")]
    [InlineData("Host", "skelleftea.example.se")]
    [InlineData("Forwarded", "for=192.0.2.1")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("X-Forwarded-Host", "localhost")]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("X-Real-IP", "127.0.0.1")]
    [InlineData("Via", "1.1 proxy")]
    public async Task Dashboard_AskedAsATenantOrThroughAProxy_IsNotThere(string header, string value)
    {
        await using var dashboard = await StartAsync();

        using var answer = await SendAsync(dashboard, HttpMethod.Get, "/", (header, value));

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private static Task<JobDashboard> StartAsync() => JobDashboard.StartAsync(port: 0, new InMemoryStorage(), TestContext.Current.CancellationToken);

    private static async Task<HttpResponseMessage> SendAsync(JobDashboard dashboard, HttpMethod method, string path, (string Name, string Value)? header = null)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(method, new Uri(dashboard.Address, path));
        if (method == HttpMethod.Post)
            request.Content = new FormUrlEncodedContent([new("jobs[]", "sweep")]);
        if (header is { } h)
            request.Headers.TryAddWithoutValidation(h.Name, h.Value).Should().BeTrue();
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
