using System.Net.Http.Json;
using System.Text.Json;
using ServiceiSamverkan.Application.Templates;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Domain.Templates;

namespace ServiceiSamverkan.Api.Tests.Dialogues;

/// <summary>A municipality in which the World Café has been published, adopted and opened as a dialogue, all over HTTP.</summary>
internal sealed record Started(HttpClient Leader, HttpClient Resident, Guid PlaceId, Guid AdoptedId, Guid DialogueId, string Slug)
{
    /// <param name="municipality">Norsjö when not said.</param>
    public static async Task<Started> AtAsync(TestHost host, Tenant? municipality = null)
    {
        var tenant = municipality ?? host.Tenants.Norsjo;
        await PublishAsync(await host.ApiClientAsync(host.Tenants.Region, StaffRole.TemplateEditor));
        var leader = await host.ApiClientAsync(tenant, StaffRole.ProcessLeader);
        var administrator = await host.ApiClientAsync(tenant, StaffRole.Administrator);
        var place = (await administrator.PostJsonAsync("/api/v1/office/places", new { kind = "Village", name = new { sv = "Lingonsele" } })).GetProperty("id").GetGuid();
        var shared = (await leader.GetJsonAsync("/api/v1/office/templates")).EnumerateArray().Single(t => t.GetProperty("number").GetInt32() == 2);
        var adopt = $"/api/v1/office/templates/{shared.GetProperty("templateId").GetGuid()}/versions/2/adopt";
        var adopted = (await leader.PostJsonAsync(adopt, new { })).GetProperty("id").GetGuid();
        var screen = await ScreenAsync(leader, adopted);
        screen["placeIds"] = new[] { place };
        screen["open"] = true;
        var created = await leader.PostJsonAsync("/api/v1/office/dialogues", screen);
        return new(leader, host.Client(tenant), place, adopted, created.GetProperty("id").GetGuid(), created.GetProperty("slug").GetString()!);
    }

    /// <summary>The one screen as the template fills it in, with the people that only the municipality knows.</summary>
    public static async Task<Dictionary<string, object?>> ScreenAsync(HttpClient leader, Guid adopted)
    {
        var start = await leader.GetJsonAsync($"/api/v1/office/dialogues/start/{adopted}");
        var screen = start.GetProperty("details").EnumerateObject().ToDictionary(p => p.Name, p => (object?)p.Value);
        screen["contact"] = new { name = "Maria Lindahl", email = "maria@norsjo.example", phone = "0918-140 00" };
        screen["deputy"] = new { name = "Olle Berg", email = "olle@norsjo.example", phone = "0918-140 01" };
        screen["adoptedTemplateId"] = adopted;
        return screen;
    }

    private static async Task PublishAsync(HttpClient editor)
    {
        var version = 0;
        foreach (var (starter, index) in StarterTemplates.WorldCafe.Versions.Select((s, i) => (s, i)))
        {
            using var content = JsonDocument.Parse(CanonicalJson.Write(starter.Content));
            var draft = "/api/v1/region/templates/world-cafe-i-byn/draft";
            using var written = await editor.SendIfMatchAsync(HttpMethod.Put, draft, version, new { content = content.RootElement, changes = starter.Changes.Texts });
            written.StatusCode.Should().Be(HttpStatusCode.OK);
            var template = (await editor.GetJsonAsync("/api/v1/region/templates")).EnumerateArray().Single();
            var publish = $"/api/v1/region/templates/{template.GetProperty("id").GetGuid()}/versions/{index + 1}/publish";
            using var published = await editor.SendIfMatchAsync(HttpMethod.Post, publish, template.GetProperty("version").GetInt32());
            published.StatusCode.Should().Be(HttpStatusCode.NoContent);
            version = (await editor.GetJsonAsync("/api/v1/region/templates")).EnumerateArray().Single().GetProperty("version").GetInt32();
        }
    }
}

internal static class Requests
{
    public static async Task<JsonElement> PostJsonAsync(this HttpClient client, string path, object body)
    {
        using var response = await client.PostAsJsonAsync(path, body);
        response.StatusCode.Should().BeOneOf([HttpStatusCode.Created, HttpStatusCode.OK], await response.Content.ReadAsStringAsync());
        return await response.JsonAsync();
    }

    /// <summary>Takes a step from the version that stands.</summary>
    public static async Task<HttpResponseMessage> StepAsync(this HttpClient client, string thing, string verb, object? body = null)
    {
        var version = (await client.GetJsonAsync(thing)).GetProperty("version").GetInt32();
        return await client.SendIfMatchAsync(HttpMethod.Post, $"{thing}/{verb}", version, body);
    }
}
