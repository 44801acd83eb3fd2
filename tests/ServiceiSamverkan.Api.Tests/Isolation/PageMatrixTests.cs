using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Api.Hosting;

namespace ServiceiSamverkan.Api.Tests.Isolation;

/// <summary>
/// Every page that the server has, told by the server itself, so that a new page is tested from its first day: strangers
/// and foreign cookies are sent to sign in, wrong roles are refused, and nothing of the twin can be told from nothing.
/// </summary>
public sealed class PageMatrixTests(Twins twins) : IClassFixture<Twins>
{
    private const string Nowhere = "90000000-0000-4000-8000-000000000000";

    /// <summary>Swedish addresses; the other languages are the same pages under a prefix.</summary>
    private IReadOnlyList<RouteItem> Pages =>
    [
        .. RouteList.Of(twins.Host.Services.GetServices<EndpointDataSource>())
            .Where(r => r.Method == "GET" && r.Host == "tenant" && !r.Pattern.StartsWith("/api", StringComparison.Ordinal)
                && !r.Pattern.StartsWith("/fi/", StringComparison.Ordinal) && !r.Pattern.StartsWith("/en/", StringComparison.Ordinal)),
    ];

    [Fact]
    public async Task Pages_OfTheOffice_AskStrangersAndForeignersToSignIn()
    {
        var foreigner = await twins.Host.PortalClientAsync(twins.There, StaffRole.Administrator);
        foreach (var page in Pages.Where(p => !p.Anonymous))
        {
            (await StatusAsync(twins.Host.Client(twins.Here), Fill(page, Nowhere))).Should().BeOneOf([HttpStatusCode.Found, HttpStatusCode.NotFound], "{0} is for staff", page.Pattern);
            using var stolen = new HttpRequestMessage(HttpMethod.Get, Fill(page, Nowhere));
            stolen.Headers.Host = twins.Here.Host;
            (await foreigner.SendAsync(stolen, TestContext.Current.CancellationToken)).StatusCode.Should().BeOneOf([HttpStatusCode.Found, HttpStatusCode.NotFound], "{0} knows no foreign cookie", page.Pattern);
        }
    }

    [Theory]
    [InlineData(StaffRole.ContactCentre)]
    [InlineData(StaffRole.ElectedMember)]
    [InlineData(StaffRole.Moderator)]
    [InlineData(StaffRole.Secretary)]
    [InlineData(StaffRole.ProcessLeader)]
    [InlineData(StaffRole.Administrator)]
    public async Task Pages_OfTheOffice_AreRefusedToRolesWithoutTheRight(StaffRole role)
    {
        var client = await twins.Host.PortalClientAsync(twins.Here, role);
        foreach (var page in Pages.Where(p => !p.Anonymous))
        {
            var status = await StatusAsync(client, Fill(page, Nowhere));
            if (page.Roles.Contains(role))
                status.Should().BeOneOf([HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.Found, HttpStatusCode.UnprocessableEntity], "{0} may open {1}", role, page.Pattern);
            else
                status.Should().BeOneOf([HttpStatusCode.Forbidden, HttpStatusCode.NotFound], "{0} may not open {1}", role, page.Pattern);
        }
    }

    [Fact]
    public async Task Pages_OfAThing_ShowNothingOfTheTwin()
    {
        var administrator = await twins.Host.PortalClientAsync(twins.Here, StaffRole.Administrator);
        foreach (var page in Pages.Where(p => p.Pattern.Contains('{')))
        {
            var absent = await BodyAsync(administrator, Fill(page, Nowhere));
            foreach (var id in Twins.ForeignIds)
            {
                var foreign = await BodyAsync(administrator, Fill(page, id));
                foreign.Body.Replace(id, Nowhere, StringComparison.Ordinal).Should().Be(absent.Body, "{0} is not here, at {1}", id, page.Pattern);
                foreign.Status.Should().Be(absent.Status);
            }
        }
    }

    [Fact]
    public async Task Pages_WithoutAThing_HoldNoCanaryOfTheTwin()
    {
        var administrator = await twins.Host.PortalClientAsync(twins.Here, StaffRole.Administrator);
        var shown = 0;
        foreach (var page in Pages.Where(p => !p.Pattern.Contains('{')))
        {
            var answer = await BodyAsync(administrator, page.Pattern);
            ((int)answer.Status).Should().BeLessThan(500, "{0} opens", page.Pattern);
            answer.Body.Should().NotContain(Twins.CanaryThere);
            shown += answer.Body.Contains(Twins.CanaryHere, StringComparison.Ordinal) ? 1 : 0;
        }

        shown.Should().BeGreaterThan(10, "the control must see what it looks for");
    }

    private static string Fill(RouteItem page, string value) =>
        string.Join('/', page.Pattern.Split('/').Select(part => !part.StartsWith('{') ? part : part.Contains(":int", StringComparison.Ordinal) ? "1" : value));

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string address) =>
        (await client.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode;

    private static async Task<(HttpStatusCode Status, string Body)> BodyAsync(HttpClient client, string address)
    {
        using var response = await client.GetAsync(address, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
