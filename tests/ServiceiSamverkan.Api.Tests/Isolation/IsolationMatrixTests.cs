using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Api.Hosting;

namespace ServiceiSamverkan.Api.Tests.Isolation;

/// <summary>
/// Every route of the API has a row, and for every row: who has no right is refused, another tenant's credential is none,
/// and another tenant's thing cannot be told from one that does not exist.
/// </summary>
public sealed partial class IsolationMatrixTests(Twins twins) : IClassFixture<Twins>
{
    private static readonly Dictionary<string, string> Bodies =
        JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(Embedded.Text("bodies.json"))!.ToDictionary(b => b.Key, b => b.Value.GetRawText());

    private static readonly string[] OddBodies =
        ["", "{}", "null", "[]", "\"text\"", "{\"text\":", "{\"notes\":[null],\"items\":[null],\"questions\":[null],\"phases\":[null],\"scopes\":[null]}"];

    /// <summary>One pixel.</summary>
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private IEnumerable<RouteItem> Routes => RouteList.Of(twins.Host.Services.GetServices<EndpointDataSource>()).Where(r => r.Pattern.StartsWith("/api/v1/", StringComparison.Ordinal));

    [Fact]
    public void Matrix_Rows_AreTheServersRoutes() =>
        string.Join('\n', Routes.Select(r => $"{r.Method} {r.Pattern}").Order(StringComparer.Ordinal))
            .Should().Be(string.Join('\n', MatrixRow.All.Select(r => r.ToString()).Order(StringComparer.Ordinal)));

    [Theory]
    [MemberData(nameof(MatrixRow.Every), MemberType = typeof(MatrixRow))]
    public async Task Route_WithoutTheRight_IsRefused(string name)
    {
        var row = MatrixRow.Of(name);
        var route = RouteOf(row);
        if (route.Anonymous)
            return;

        (await SendAsync(twins.Host.Client(twins.Here), row, twins.Own(row))).Status.Should().Be(HttpStatusCode.Unauthorized);
        foreach (var role in Enum.GetValues<StaffRole>())
        {
            var answer = await SendAsync(await twins.Host.ApiClientAsync(twins.Here, role), row, twins.Absent(row));
            if (route.Roles.Contains(role))
                answer.Status.Should().NotBe(HttpStatusCode.Forbidden, "{0} may use {1}", role, name).And.NotBe(HttpStatusCode.Unauthorized);
            else
                answer.Status.Should().Be(HttpStatusCode.Forbidden, "{0} may not use {1}", role, name);
        }
    }

    [Theory]
    [MemberData(nameof(MatrixRow.Every), MemberType = typeof(MatrixRow))]
    public async Task Route_CredentialOfAnotherTenant_CountsAsNone(string name)
    {
        var row = MatrixRow.Of(name);
        var foreign = await twins.Host.ApiClientAsync(twins.There, StaffRole.Administrator);
        var client = twins.Host.Client(twins.Here);
        client.DefaultRequestHeaders.Authorization = foreign.DefaultRequestHeaders.Authorization;

        var withForeign = await SendAsync(client, row, twins.Absent(row));
        var withNone = await SendAsync(twins.Host.Client(twins.Here), row, twins.Absent(row));

        withForeign.Should().BeEquivalentTo(withNone);
    }

    [Theory]
    [MemberData(nameof(MatrixRow.WithThing), MemberType = typeof(MatrixRow))]
    public async Task Route_ForeignThing_LooksAbsent(string name)
    {
        var row = MatrixRow.Of(name);
        foreach (var client in await ClientsAsync(row))
        {
            var foreign = await SendAsync(client, row, twins.Foreign(row));
            var absent = await SendAsync(client, row, twins.Absent(row));

            foreign.Status.Should().Be(HttpStatusCode.NotFound, "{0} has the body that its handler needs", name);
            foreign.Should().BeEquivalentTo(absent);
        }
    }

    [Theory]
    [MemberData(nameof(MatrixRow.WithThing), MemberType = typeof(MatrixRow))]
    public async Task Route_OwnThing_IsThereAndHoldsNothingOfTheTwin(string name)
    {
        var row = MatrixRow.Of(name);
        if (row.Thing == "template")
            return;
        var own = await SendAsync((await ClientsAsync(row))[0], row, twins.Own(row));

        own.Status.Should().NotBe(HttpStatusCode.NotFound).And.NotBe(HttpStatusCode.BadRequest);
        ((int)own.Status).Should().BeLessThan(500);
        own.Body.Should().NotContain(Twins.CanaryThere);
    }

    [Theory]
    [MemberData(nameof(MatrixRow.Writing), MemberType = typeof(MatrixRow))]
    public async Task Route_OddBody_IsRefusedWithoutAFault(string name)
    {
        var row = MatrixRow.Of(name);
        var client = await twins.Host.ApiClientAsync(row.Pattern.StartsWith("/api/v1/region", StringComparison.Ordinal) ? twins.Host.Tenants.Region : twins.Here, StaffRole.Administrator);
        foreach (var body in OddBodies)
        {
            var answer = await SendAsync(client, row, twins.Absent(row), body);
            ((int)answer.Status).Should().BeLessThan(500, "{0} is only odd", body);
        }
    }

    [Fact]
    public async Task Reading_EveryListAndThing_ShowsOwnCanaryAndNeverTheTwins()
    {
        var administrator = await twins.Host.ApiClientAsync(twins.Here, StaffRole.Administrator);
        var shown = 0;
        foreach (var row in MatrixRow.All.Where(r => r.Method == "GET" && r.Thing != "template"))
        {
            var answer = await SendAsync(administrator, row, twins.Own(row));
            answer.Body.Should().NotContain(Twins.CanaryThere, "{0} reads the host's own database", row);
            shown += answer.Body.Contains(Twins.CanaryHere, StringComparison.Ordinal) ? 1 : 0;
        }

        shown.Should().BeGreaterThan(25, "the control must see what it looks for");
    }

    private RouteItem RouteOf(MatrixRow row) => Routes.Single(r => r.Method == row.Method && r.Pattern == row.Pattern);

    /// <summary>Somebody of every role that may use the route; for a public one a stranger, and the administrator.</summary>
    private async Task<List<HttpClient>> ClientsAsync(MatrixRow row)
    {
        var route = RouteOf(row);
        List<HttpClient> clients = route.Anonymous ? [twins.Host.Client(twins.Here)] : [];
        foreach (var role in route.Anonymous ? [StaffRole.Administrator] : route.Roles)
            clients.Add(await twins.Host.ApiClientAsync(twins.Here, role));
        return clients;
    }

    private static async Task<Seen> SendAsync(HttpClient client, MatrixRow row, string address, string? body = null)
    {
        var request = new HttpRequestMessage(new HttpMethod(row.Method), address);
        if (row.Method is not "GET")
            request.Content = Content(row, body);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var answered = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var headers = response.Headers.Concat(response.Content.Headers).Where(h => h.Key != "Date").Select(h => $"{h.Key}: {string.Join(',', h.Value)}");
        return new(response.StatusCode, [.. headers.Order(StringComparer.Ordinal)], TraceId().Replace(answered, "\"traceId\":\"…\""));
    }

    private static HttpContent Content(MatrixRow row, string? body)
    {
        if (row.Method != "GET" && (row.Pattern.EndsWith("/photos/", StringComparison.Ordinal) || row.Pattern.EndsWith("/logo/", StringComparison.Ordinal)))
        {
            var file = new ByteArrayContent(body is null ? Picture : Encoding.UTF8.GetBytes(body));
            file.Headers.ContentType = new("image/png");
            return file;
        }

        var type = row.Pattern.Contains("/imports/", StringComparison.Ordinal) ? "text/csv" : "application/json";
        return new StringContent(body ?? Bodies.GetValueOrDefault(row.ToString(), "{}"), Encoding.UTF8, type);
    }

    [GeneratedRegex("\"traceId\":\"[^\"]*\"")]
    private static partial Regex TraceId();

    private sealed record Seen(HttpStatusCode Status, IReadOnlyList<string> Headers, string Body);
}
