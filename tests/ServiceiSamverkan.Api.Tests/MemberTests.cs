using System.Net.Http.Json;
using System.Text.RegularExpressions;
using ServiceiSamverkan.Api.Tests.Dialogues;

namespace ServiceiSamverkan.Api.Tests;

/// <summary>What an administrator does in the pages, done over the API.</summary>
public sealed class MemberTests
{
    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Member_AddedChangedAndClosed_SignsInWithItsRolesUntilThen(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var tenant = host.Tenants.Norsjo;
        var administrator = await host.ApiClientAsync(tenant, StaffRole.Administrator);
        const string email = "siv@norsjo.example";

        var id = (await administrator.PostJsonAsync("/api/v1/office/members", new { email, name = "Siv Berg", password = TestHost.Password, roles = new[] { "Moderator" } })).GetProperty("id").GetGuid();
        var siv = await SignedInAsync(host, email);
        (await siv.GetAsync("/api/v1/office/moderation")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await siv.GetAsync("/api/v1/office/members")).StatusCode.Should().Be(HttpStatusCode.Forbidden);

        using var changed = await ChangeAsync(administrator, id, new { name = "Siv Berg", roles = new[] { "Secretary" } });
        changed.StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await siv.GetAsync("/api/v1/office/moderation")).StatusCode.Should().Be(HttpStatusCode.Forbidden, "roles hold from the next request");
        using var closed = await administrator.PostAsync($"/api/v1/office/members/{id}/close", null);
        closed.StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await siv.GetAsync("/api/v1/office/decisions")).StatusCode.Should().BeOneOf(HttpStatusCode.Unauthorized, HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed);
        using var login = await host.Client(tenant).PostAsJsonAsync("/api/v1/auth/login", new { email, password = TestHost.Password });
        login.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Member_LastAdministrator_CannotBeRemoved(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var administrator = await host.ApiClientAsync(host.Tenants.Norsjo, StaffRole.Administrator);
        var own = (await administrator.GetJsonAsync("/api/v1/office/members")).EnumerateArray().Single().GetProperty("id").GetGuid();

        using var changed = await ChangeAsync(administrator, own, new { name = "Jag", roles = new[] { "Moderator" } });
        using var closed = await administrator.PostAsync($"/api/v1/office/members/{own}/close", null);

        changed.StatusCode.Should().Be(HttpStatusCode.Conflict);
        closed.StatusCode.Should().Be(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Member_ChangedByTwoAdministrators_ShowsBothAndLosesNeither()
    {
        await using var host = await TestHost.StartAsync();
        var tenant = host.Tenants.Norsjo;
        var administrator = await host.ApiClientAsync(tenant, StaffRole.Administrator);
        var id = (await administrator.PostJsonAsync("/api/v1/office/members", new { email = "siv@norsjo.example", name = "Siv Berg", password = TestHost.Password, roles = new[] { "Moderator" } })).GetProperty("id").GetGuid();
        var seen = (await administrator.GetJsonAsync($"/api/v1/office/members/{id}")).GetProperty("version").GetInt32();
        var browser = await host.PortalClientAsync(tenant, StaffRole.Administrator);
        var page = $"/kontoret/installningar/personer/{id}";
        await SignedInAsync(host, "siv@norsjo.example");
        using var blind = await administrator.PutAsJsonAsync($"/api/v1/office/members/{id}", new { name = "Siv Berg", roles = new[] { "Secretary" } });
        using var first = await browser.SubmitAsync(page, new() { ["Version"] = $"{seen}", ["Roles"] = "Secretary" });

        using var late = await browser.SubmitAsync(page, new() { ["Version"] = $"{seen}", ["Name"] = "Siv Berg-Lund", ["Roles"] = "Moderator" });
        using var overApi = await administrator.SendIfMatchAsync(HttpMethod.Put, $"/api/v1/office/members/{id}", seen, new { name = "Siv Lund", roles = new[] { "Moderator" } });
        var again = PageVersion(await late.Content.ReadAsStringAsync());
        using var settled = await browser.SubmitAsync(page, new() { ["Version"] = again, ["Name"] = "Siv Berg-Lund", ["Roles"] = "Moderator" });

        blind.StatusCode.Should().Be(HttpStatusCode.PreconditionRequired);
        first.StatusCode.Should().Be(HttpStatusCode.Found, "signing in is no change of the account");
        late.StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync()).Should().Contain("value=\"Siv Berg-Lund\"").And.Contain("sis-lines-kept\">Sekreterare<", "both are shown, in words");
        overApi.StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        settled.StatusCode.Should().Be(HttpStatusCode.Found);
        (await administrator.GetJsonAsync($"/api/v1/office/members/{id}")).GetProperty("name").GetString().Should().Be("Siv Berg-Lund");
    }

    [Fact]
    public async Task Account_ClosedByTwoAtOnce_StaysClosed()
    {
        await using var host = await TestHost.StartAsync();
        var tenant = host.Tenants.Norsjo;
        var administrator = await host.ApiClientAsync(tenant, StaffRole.Administrator);
        var id = (await administrator.PostJsonAsync("/api/v1/office/members", new { email = "siv@norsjo.example", name = "Siv Berg", password = TestHost.Password, roles = new[] { "Moderator" } })).GetProperty("id").GetGuid();
        var browser = await host.PortalClientAsync(tenant, StaffRole.Administrator);

        var both = await browser.SubmitAsync($"/kontoret/installningar/personer/{id}", new() { ["Opens"] = "false" }, times: 2);

        both.Should().OnlyContain(answer => answer.StatusCode == HttpStatusCode.Found);
        (await administrator.GetJsonAsync($"/api/v1/office/members/{id}")).GetProperty("isActive").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public async Task Account_OverTheApi_IsTheCallersOwnAndANewPasswordEndsItsSessions()
    {
        await using var host = await TestHost.StartAsync();
        const string email = "siv@norsjo.example";
        const string changed = "ett helt nytt lösenord";
        var administrator = await host.ApiClientAsync(host.Tenants.Norsjo, StaffRole.Administrator);
        await administrator.PostJsonAsync("/api/v1/office/members", new { email, name = "Siv Berg", password = TestHost.Password, roles = new[] { "Moderator" } });
        var siv = await SignedInAsync(host, email);

        using var week = await siv.PutAsJsonAsync("/api/v1/account/week-letter", new { wanted = false });
        var own = await siv.GetJsonAsync("/api/v1/account");
        using var wrong = await siv.PutAsJsonAsync("/api/v1/account/password", new { current = "fel", password = changed });
        using var right = await siv.PutAsJsonAsync("/api/v1/account/password", new { current = TestHost.Password, password = changed });

        week.StatusCode.Should().Be(HttpStatusCode.NoContent);
        own.GetProperty("email").GetString().Should().Be(email);
        own.GetProperty("wantsWeekLetter").GetBoolean().Should().BeFalse();
        ((int)wrong.StatusCode).Should().BeInRange(400, 422);
        right.StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await siv.GetAsync("/api/v1/account")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await host.Client(host.Tenants.Norsjo).LoginAsync(email, changed)).Should().NotBeEmpty();
    }

    private static string PageVersion(string page) => Regex.Match(page, "Input\\.Version\" value=\"(\\d+)\"").Groups[1].Value;

    private static async Task<HttpResponseMessage> ChangeAsync(HttpClient administrator, Guid id, object body) =>
        await administrator.SendIfMatchAsync(
            HttpMethod.Put, $"/api/v1/office/members/{id}", (await administrator.GetJsonAsync($"/api/v1/office/members/{id}")).GetProperty("version").GetInt32(), body);

    private static async Task<HttpClient> SignedInAsync(TestHost host, string email)
    {
        var client = host.Client(host.Tenants.Norsjo);
        client.DefaultRequestHeaders.Authorization = new("Bearer", await client.LoginAsync(email, TestHost.Password));
        return client;
    }
}
