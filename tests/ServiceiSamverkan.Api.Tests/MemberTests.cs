using System.Net.Http.Json;
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

        using var changed = await administrator.PutAsJsonAsync($"/api/v1/office/members/{id}", new { name = "Siv Berg", roles = new[] { "Secretary" } });
        changed.StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await siv.GetAsync("/api/v1/office/moderation")).StatusCode.Should().Be(HttpStatusCode.Forbidden, "roles hold from the next request");
        using var closed = await administrator.PostAsync($"/api/v1/office/members/{id}/close", null);
        closed.StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await siv.GetAsync("/api/v1/office/decisions")).StatusCode.Should().BeOneOf(HttpStatusCode.Unauthorized, HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed);
        using var login = await host.Client(tenant).PostAsJsonAsync("/api/v1/auth/login", new { email, password = TestHost.Password });
        login.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Member_LastAdministrator_CannotBeRemoved()
    {
        await using var host = await TestHost.StartAsync();
        var administrator = await host.ApiClientAsync(host.Tenants.Norsjo, StaffRole.Administrator);
        var own = (await administrator.GetJsonAsync("/api/v1/office/members")).EnumerateArray().Single().GetProperty("id").GetGuid();

        using var changed = await administrator.PutAsJsonAsync($"/api/v1/office/members/{own}", new { name = "Jag", roles = new[] { "Moderator" } });
        using var closed = await administrator.PostAsync($"/api/v1/office/members/{own}/close", null);

        changed.StatusCode.Should().Be(HttpStatusCode.Conflict);
        closed.StatusCode.Should().Be(HttpStatusCode.Conflict);
    }

    private static async Task<HttpClient> SignedInAsync(TestHost host, string email)
    {
        var client = host.Client(host.Tenants.Norsjo);
        client.DefaultRequestHeaders.Authorization = new("Bearer", await client.LoginAsync(email, TestHost.Password));
        return client;
    }
}
