using System.Text.RegularExpressions;
using ServiceiSamverkan.Api.Tests.Contributions;
using Desk = ServiceiSamverkan.Api.Tests.Answers.Loop;

namespace ServiceiSamverkan.Api.Tests.Walk;

/// <summary>Gösta is 75 and has neither e-mail nor computer. He calls; the contact centre works in the pages, as it does all day.</summary>
public sealed partial class WithoutEmailTests
{
    private const string Said = "Affären stängde. Det är fyra mil till mjölken.";
    private const string Address = "Gösta Ek\nByvägen 12\n935 91 Lingonsele";

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Resident_Of75WithoutEmail_IsServedFromTelephoneToLetter(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var office = await Desk.AtNorsjoAsync(host);
        var dialogue = await office.OpenDialogueAsync();
        var centre = await host.PortalClientAsync(host.Tenants.Norsjo, StaffRole.ContactCentre);

        var code = await TakeCallAsync(centre, new() { ["DialogueId"] = $"{dialogue}", ["Text"] = Said, ["AnswerBy"] = "Letter", ["Name"] = "Gösta Ek", ["PostalAddress"] = Address });
        var neighbours = await TakeCallAsync(centre, new() { ["DialogueId"] = $"{dialogue}", ["Text"] = "Min syster handlar åt mig.", ["AnswerBy"] = "Phone", ["Name"] = "Svea Lund", ["Phone"] = "0918-123 45" });
        var found = await centre.ReadPageAsync("/kontoret/kontaktcenter?q=g%C3%B6sta");
        found.Should().Contain(code).And.Contain("Gösta Ek").And.NotContain(neighbours);
        (await centre.ReadPageAsync($"/kontoret/kontaktcenter/las-upp?kod={code}")).Should().Contain(Said).And.Contain("Mottaget");

        await AnswerAsync(office, dialogue);
        var letters = await centre.ReadPageAsync("/kontoret/brev/utskrift");
        letters.Should().Contain("Byvägen 12").And.Contain(Said).And.Contain("Handelsboden öppnar i maj.").And.Contain(code).And.Contain("0910-73 50 00");
        letters.Should().NotContain(neighbours, "she is called, not written to");
        var scanned = Squares.On(await centre.GetStringAsync("/kontoret/brev/utskrift", TestContext.Current.CancellationToken)).Should().ContainSingle().Subject;
        var story = await host.Client(host.Tenants.Norsjo).ReadPageAsync(new Uri(scanned).PathAndQuery);
        story.Should().Contain(Said).And.Contain("Handelsboden öppnar i maj.", "the camera opens the way so far");
        (await centre.ReadPageAsync("/kontoret/brev")).Should().Contain("0918-123 45").And.Contain("Byvägen 12");

        await SettleAsync(centre);
        (await FeedbackStateAsync(office)).Should().Be("Published", "one of the two is still to be reached");
        await SettleAsync(centre);
        (await FeedbackStateAsync(office)).Should().Be("Delivered");
        (await centre.ReadPageAsync("/kontoret/brev")).Should().NotContain("Byvägen 12").And.NotContain("0918-123 45");
        (await centre.ReadPageAsync($"/kontoret/kontaktcenter/las-upp?kod={neighbours}")).Should().Contain("Handelsboden öppnar i maj.", "who calls again has it read aloud");
        (await office.FollowAsync(code)).GetProperty("answers").GetArrayLength().Should().Be(1, "a grandchild can look it up with the code of the letter");
    }

    /// <summary>Fills in the form of the call; the code is read to the caller.</summary>
    private static async Task<string> TakeCallAsync(HttpClient centre, Dictionary<string, string> typed)
    {
        using var saved = await centre.SubmitAsync("/kontoret/ta-in/samtal", typed);
        saved.StatusCode.Should().Be(HttpStatusCode.Found, await saved.Content.ReadAsStringAsync());
        return Code().Match(await centre.ReadPageAsync(saved.Headers.Location!.ToString())).Value;
    }

    private static async Task AnswerAsync(Desk office, Guid dialogue)
    {
        var queue = await Islands.AllAsync(office.Staff, "/api/v1/office/moderation");
        var said = queue.ConvertAll(c => c.GetProperty("id").GetGuid());
        foreach (var id in said)
            await office.DoAsync("moderation", id, "publish");
        var need = await office.ConfirmNeedAsync(dialogue, "Handla mat nära hemmet", [.. said]);
        await office.AnswerAsync("Need", need, new { happens = "Handelsboden öppnar i maj." });
    }

    /// <summary>The first of those that are left: posted, or called.</summary>
    private static async Task SettleAsync(HttpClient centre)
    {
        using var settled = await centre.SubmitAsync("/kontoret/brev", new() { ["Outcome"] = "Delivered" });
        settled.StatusCode.Should().Be(HttpStatusCode.Found);
    }

    private static async Task<string?> FeedbackStateAsync(Desk office) =>
        (await office.Staff.GetJsonAsync("/api/v1/office/feedback")).GetProperty("items")[0].GetProperty("state").GetString();

    [GeneratedRegex("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]")]
    private static partial Regex Code();
}
