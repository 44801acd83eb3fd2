using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Application;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Dialogues;

namespace ServiceiSamverkan.Api.Tests.Contributions;

public sealed class LateContributionTests
{
    private static readonly DateOnly Closes = new(2026, 3, 31);

    [Fact]
    public async Task Submit_AfterTheClosing_IsTakenOnlyByOneWhoWasTold()
    {
        await using var host = await TestHost.StartAsync();
        var dialogue = await OpenAsync(host, SupportBasis.Open);
        host.Now = host.Now.AddDays(40);
        var resident = host.Client(host.Tenants.Norsjo);

        var refused = await resident.PostAsJsonAsync("/api/v1/contributions", new { text = "Sent", dialogueId = dialogue });
        var received = await resident.ContributeAsync(new { text = "Sent", dialogueId = dialogue, acceptsLate = true });
        using var form = await resident.SubmitAsync("/dialoger/by/lamna-inspel", new() { ["Text"] = "Sent i formuläret", ["Do"] = "send" });

        refused.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await refused.JsonAsync()).GetProperty("code").GetString().Should().Be(nameof(Application.Contributions.DialogueHasClosed));
        form.StatusCode.Should().Be(HttpStatusCode.Found);
        var moderator = await host.ApiClientAsync(host.Tenants.Norsjo, StaffRole.Moderator);
        (await moderator.GetJsonAsync($"/api/v1/office/moderation/{received.GetProperty("id").GetGuid()}")).GetProperty("isLate").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task Enter_PaperWrittenInTime_IsNotLate()
    {
        await using var host = await TestHost.StartAsync();
        var dialogue = await OpenAsync(host, SupportBasis.Open);
        host.Now = host.Now.AddDays(40);
        var clerk = await host.ApiClientAsync(host.Tenants.Norsjo, StaffRole.Moderator);

        var entered = await clerk.PostAsJsonAsync("/api/v1/office/contributions", new { channel = "Paper", text = "Skrivet i tid", dialogueId = dialogue, statedOn = Closes });

        entered.StatusCode.Should().Be(HttpStatusCode.Created, await entered.Content.ReadAsStringAsync());
        var read = await clerk.GetJsonAsync($"/api/v1/office/moderation/{(await entered.JsonAsync()).GetProperty("id").GetGuid()}");
        read.GetProperty("isLate").GetBoolean().Should().BeFalse();
    }

    private static Task<Guid> OpenAsync(TestHost host, SupportBasis basis) => host.InAsync(host.Tenants.Norsjo, async services =>
    {
        var db = services.GetRequiredService<ITenantDb>();
        var contact = new MunicipalContact("Eva Ek", "eva.ek@norsjo.example", "0918-140 00");
        var dialogue = Dialogue.Create(
            services.GetRequiredService<IIdSource>().Next(),
            "by",
            new()
            {
                Title = LocalizedText.Sv("Service i byn"),
                OpensOn = new(2026, 3, 1),
                ClosesOn = Closes,
                FeedbackOn = new(2026, 6, 15),
                Influence = new(true, LocalizedText.Sv("Kommunstyrelsen"), LocalizedText.Sv("Var servicen ska finnas")),
                Mandate = new("Kommunstyrelsen", new(2026, 1, 20), "§ 4"),
                Contact = contact,
                Deputy = contact,
                Level = ParticipationLevel.Consultation,
                Promise = LocalizedText.Sv("Alla får svar"),
                SupportBasis = basis,
            },
            null,
            host.Now).Value;
        dialogue.Open(host.Now).Error.Should().BeNull();
        db.Set<Dialogue>().Add(dialogue);
        await db.SaveChangesAsync(CancellationToken.None);
        return dialogue.Id;
    });
}
