using System.Net.Http.Json;
using Desk = ServiceiSamverkan.Api.Tests.Answers.Loop;

namespace ServiceiSamverkan.Api.Tests.Contributions;

public sealed class PileTests
{
    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Pile_OfSlips_IsEnteredInOneGoAndTheNextStartsWhereItEnded(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var desk = await Desk.AtNorsjoAsync(host);
        var dialogue = await desk.OpenDialogueAsync();
        var centre = await host.PortalClientAsync(host.Tenants.Norsjo, StaffRole.ContactCentre);

        using var saved = await centre.SubmitAsync(
            "/kontoret/ta-in/hog", new() { ["DialogueId"] = $"{dialogue}", ["Channel"] = "Paper", ["StatedOn"] = "2026-03-01", ["Texts"] = "Fler bussar\r\noch tidigare\r\n\r\nLjus vid skolan\r\n\r\n\r\n  Posten varje dag" });

        saved.StatusCode.Should().Be(HttpStatusCode.Found, await saved.Content.ReadAsStringAsync());
        saved.Headers.Location!.ToString().Should().Contain($"dialog={dialogue}").And.Contain("dag=2026-03-01").And.EndWith("#texts");
        (await centre.ReadPageAsync(saved.Headers.Location.ToString())).Should().Contain("3 lappar är sparade");
        var queue = await desk.Staff.GetJsonAsync("/api/v1/office/moderation");
        queue.GetProperty("items").EnumerateArray().Select(c => c.GetProperty("text").GetString()).Should()
            .BeEquivalentTo("Fler bussar\noch tidigare", "Ljus vid skolan", "Posten varje dag");
    }

    [Fact]
    public async Task Pile_WithOneSlipTooLong_IsNotEnteredAtAll()
    {
        await using var host = await TestHost.StartAsync();
        var desk = await Desk.AtNorsjoAsync(host);

        using var refused = await desk.Staff.PostAsJsonAsync("/api/v1/office/contributions/pile", new { channel = "Paper", texts = new[] { "Bra", new string('x', 2001) } });
        using var taken = await desk.Staff.PostAsJsonAsync("/api/v1/office/contributions/pile", new { channel = "Paper", texts = Enumerable.Range(0, 120).Select(i => $"Lapp {i}") });

        refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        taken.StatusCode.Should().Be(HttpStatusCode.Created, await taken.Content.ReadAsStringAsync());
        (await desk.Staff.GetJsonAsync("/api/v1/office/moderation")).GetProperty("total").GetInt32().Should().Be(120);
    }
}
