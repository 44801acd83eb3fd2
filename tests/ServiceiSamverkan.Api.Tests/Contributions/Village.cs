using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Application;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Domain.Places;

namespace ServiceiSamverkan.Api.Tests.Contributions;

/// <summary>What the tests of contributions do again and again.</summary>
internal static class Village
{
    public static Task<Guid> AddPlaceAsync(this TestHost host, Tenant tenant, string name) => host.InAsync(tenant, async services =>
    {
        var db = services.GetRequiredService<ITenantDb>();
        var id = services.GetRequiredService<IIdSource>().Next();
        db.Set<Place>().Add(Place.Create(id, $"plats-{id:N}", PlaceKind.Village, LocalizedText.Sv(name), null, null).Value);
        await db.SaveChangesAsync(CancellationToken.None);
        return id;
    });

    /// <summary>The answer to a contribution that is taken in.</summary>
    public static async Task<JsonElement> ContributeAsync(this HttpClient client, object body)
    {
        using var response = await client.PostAsJsonAsync("/api/v1/contributions", body);
        response.StatusCode.Should().Be(HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        return await response.JsonAsync();
    }

    /// <summary>Taken in and published; its id.</summary>
    public static async Task<Guid> PublishedAsync(this TestHost host, Tenant tenant, string text, Guid? placeId = null)
    {
        var received = await host.Client(tenant).ContributeAsync(new { text, placeId });
        var id = received.GetProperty("id").GetGuid();
        var moderator = await host.ApiClientAsync(tenant, StaffRole.Moderator);
        await moderator.DecideAsync(id, "publish");
        return id;
    }

    public static async Task DecideAsync(this HttpClient moderator, Guid id, string decision, object? body = null)
    {
        var read = await moderator.GetJsonAsync($"/api/v1/office/moderation/{id}");
        using var decided = await moderator.SendIfMatchAsync(
            HttpMethod.Post, $"/api/v1/office/moderation/{id}/{decision}", read.GetProperty("version").GetInt32(), body);
        decided.StatusCode.Should().Be(HttpStatusCode.NoContent, await decided.Content.ReadAsStringAsync());
    }

    public static async Task<string> ReadPageAsync(this HttpClient client, string path)
    {
        using var response = await client.GetAsync(path);
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
        response.StatusCode.Should().Be(HttpStatusCode.OK, page);
        return page;
    }
}
