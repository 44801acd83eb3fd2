using System.Text.Json.Nodes;
using ServiceiSamverkan.Api.Tests.Dialogues;

namespace ServiceiSamverkan.Api.Tests.Rules;

/// <summary>The rules of domain.md for templates, over HTTP on each engine.</summary>
public sealed class TemplateRuleTests
{
    private const string Draft = "/api/v1/region/templates/world-cafe-i-byn/draft";

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task PublishedVersion_WrittenAgain_NeverChangesAndNeitherDoItsCopiesNorTheSharedSurvey(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var started = await Started.AtAsync(host);
        var editor = await host.ApiClientAsync(host.Tenants.Region, StaffRole.TemplateEditor);
        var published = await editor.GetJsonAsync("/api/v1/region/templates/world-cafe-i-byn/versions/2");
        var copied = await started.Leader.GetJsonAsync($"/api/v1/office/templates/adopted/{started.AdoptedId}");

        await WriteNextAsync(editor, published, content => content["name"]!["sv"] = "Ett annat namn");
        var after = await editor.GetJsonAsync("/api/v1/region/templates/world-cafe-i-byn/versions/2");
        after.GetProperty("content").GetRawText().Should().Be(published.GetProperty("content").GetRawText());
        var copy = await started.Leader.GetJsonAsync($"/api/v1/office/templates/adopted/{started.AdoptedId}");
        copy.GetProperty("content").GetRawText().Should().Be(copied.GetProperty("content").GetRawText(), "adopting made a copy");

        await WriteNextAsync(editor, published, content => content["survey"]![0]!["text"]!["sv"] = "En egen fråga.");
        var template = (await editor.GetJsonAsync("/api/v1/region/templates")).EnumerateArray().Single();
        using var refused = await editor.SendIfMatchAsync(
            HttpMethod.Post, $"/api/v1/region/templates/{template.GetProperty("id").GetGuid()}/versions/3/publish", template.GetProperty("version").GetInt32());
        (await refused.JsonAsync()).GetProperty("code").GetString().Should().Be("SharedSurveyItemChanged");
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Template_SentWithDataOfATenant_CarriesNone(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        await Started.AtAsync(host);
        var editor = await host.ApiClientAsync(host.Tenants.Region, StaffRole.TemplateEditor);
        var published = await editor.GetJsonAsync("/api/v1/region/templates/world-cafe-i-byn/versions/2");

        await WriteNextAsync(editor, published, content =>
        {
            content["contact"] = new JsonObject { ["email"] = "maria@norsjo.example" };
            content["meetings"]![0]!["placeId"] = "01890a5d-ac96-774b-bcce-b302099a8057";
        });

        var written = (await editor.GetJsonAsync("/api/v1/region/templates/world-cafe-i-byn/versions/3")).GetRawText();
        written.Should().NotContain("maria@norsjo.example").And.NotContain("01890a5d-ac96");
    }

    private static async Task WriteNextAsync(HttpClient editor, System.Text.Json.JsonElement published, Action<JsonNode> change)
    {
        var content = JsonNode.Parse(published.GetProperty("content").GetRawText())!;
        change(content);
        var version = (await editor.GetJsonAsync("/api/v1/region/templates")).EnumerateArray().Single().GetProperty("version").GetInt32();
        using var written = await editor.SendIfMatchAsync(HttpMethod.Put, Draft, version, new { content, changes = new { sv = "Nytt" } });
        written.StatusCode.Should().Be(HttpStatusCode.OK, await written.Content.ReadAsStringAsync());
    }
}
