using ServiceiSamverkan.Api.Tests.Contributions;

namespace ServiceiSamverkan.Api.Tests.Answers;

/// <summary>An elected member reads before the decision, and each role finds its work on the first page.</summary>
public sealed class DecisionBriefTests
{
    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Brief_OfAProposal_HoldsNeedsVoicesNumbersAndPromises(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var loop = await Loop.AtNorsjoAsync(host);
        var dialogue = await loop.OpenDialogueAsync();
        var said = await loop.SayAsync(dialogue, "Paketen ligger fyra mil bort.");
        var internalOnly = await loop.SayAsync(dialogue, "Granne Svea klarar inte resan.");
        await loop.DoAsync("moderation", internalOnly.Id, "return");
        await loop.DoAsync("moderation", internalOnly.Id, "internal");
        await loop.Stranger.PostAsync($"/api/v1/contributions/{said.Id}/support", null);
        var need = await loop.ConfirmNeedAsync(dialogue, "Hämta paket nära hemmet", said.Id, internalOnly.Id);
        var draft = await loop.MakeAsync("proposals", new { title = "Utkast", text = "T", bodyId = await loop.AddBoardAsync(), needIds = new[] { need } });
        await loop.DoAsync("proposals", draft, "submit", new { on = "2026-03-02" });
        var member = await host.PortalClientAsync(host.Tenants.Norsjo, StaffRole.ElectedMember);

        var tasks = await member.ReadPageAsync("/kontoret");
        var brief = await (await host.ApiClientAsync(host.Tenants.Norsjo, StaffRole.ElectedMember)).GetJsonAsync($"/api/v1/office/proposals/{draft}/brief");

        tasks.Should().Contain($"/kontoret/underlag/{draft}").And.NotContain("/kontoret/beslut/nytt", "the secretary records");
        var read = brief.GetProperty("needs")[0];
        read.GetProperty("sourceCount").GetInt32().Should().Be(2);
        read.GetProperty("support").GetInt32().Should().Be(1);
        read.GetProperty("voices").EnumerateArray().Select(v => v.GetProperty("text").GetString()).Should().Equal("Paketen ligger fyra mil bort.");
        brief.GetProperty("dialogues")[0].GetProperty("promise").GetString().Should().Be("Vi svarar var och en.");
        foreach (var page in (string[])[$"/kontoret/underlag/{draft}", $"/kontoret/underlag/{draft}/utskrift"])
            (await member.ReadPageAsync(page)).Should().Contain("Paketen ligger fyra mil bort.").And.Contain("Vi svarar var och en.").And.NotContain("Granne Svea");
    }

    [Fact]
    public async Task Today_OfEachRole_HasItsOwnWork()
    {
        await using var host = await TestHost.StartAsync();
        var loop = await Loop.AtNorsjoAsync(host);
        var dialogue = await loop.OpenDialogueAsync();
        var said = await loop.SayAsync(dialogue, "Posten går sällan.", new { name = "Gösta Ek", postalAddress = "Byvägen 12", answerBy = "letter" });
        var need = await loop.ConfirmNeedAsync(dialogue, "Post varje dag", said.Id);
        await loop.AnswerAsync("Need", need);
        await loop.SubmitProposalAsync(await loop.AddBoardAsync(), need);
        await loop.SayAsync(dialogue, "Ljus vid affären.");
        await loop.Stranger.ContributeAsync(new { dialogueId = dialogue, text = "Väntar på granskning." });

        (await TodayAsync(host, StaffRole.ContactCentre)).Should().Contain("Skicka brev: 1").And.NotContain("Granska nya inspel");
        (await TodayAsync(host, StaffRole.Moderator)).Should().Contain("Granska nya inspel: 1");
        (await TodayAsync(host, StaffRole.Secretary)).Should().Contain("Skriv in beslutet").And.NotContain("Skicka brev");
        (await TodayAsync(host, StaffRole.ElectedMember)).Should().Contain("Läs underlaget").And.NotContain("Skriv in beslutet");
    }

    private static async Task<string> TodayAsync(TestHost host, StaffRole role) =>
        await (await host.PortalClientAsync(host.Tenants.Norsjo, role)).ReadPageAsync("/kontoret");
}
