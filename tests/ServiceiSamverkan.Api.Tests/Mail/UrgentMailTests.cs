using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Mail.Desk;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Mail;
using Desk = ServiceiSamverkan.Api.Tests.Answers.Loop;

namespace ServiceiSamverkan.Api.Tests.Mail;

/// <summary>Mail of the day to a dialogue's contact and deputy: a promise to residents that cannot wait until Monday.</summary>
public sealed class UrgentMailTests
{
    private const string Contact = "maria@norsjo.example";
    private const string Deputy = "olle@norsjo.example";

    /// <summary>Ten o'clock on the Wednesday for which the answer is promised.</summary>
    private static readonly DateTimeOffset Promised = new(2026, 4, 8, 8, 0, 0, TimeSpan.Zero);

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Urgent_AnswerPromisedForToday_ReachesContactAndDeputyOnceByDay(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        await OpenAsync(town);

        await town.SweepAtAsync(Promised.AddDays(-1));
        await town.SweepAtAsync(Promised.AddHours(-5));
        town.Server.To(Contact).Should().BeEmpty("nobody is woken");
        await town.SweepAtAsync(Promised);
        await town.SweepAtAsync(Promised.AddHours(3));
        await town.SweepAtAsync(Promised.AddDays(1));

        foreach (var person in (string[])[Contact, Deputy])
        {
            var letter = town.Read(town.Server.To(person).Should().ContainSingle().Subject);
            letter.Subject.Should().Be("Svar utlovat i dag: Vardagen i Lingonsele");
            letter.TextBody.Should().Contain("delbesked").And.Contain("/dialoger/");
        }
    }

    [Fact]
    public async Task Urgent_MovedOrPastBeforeItWent_IsNotSentAndSaysWhy()
    {
        await using var town = await MailTown.StartAsync();
        await OpenAsync(town);

        town.Host.Now = Promised;
        await town.SendAsync(new PlanUrgent());
        await town.InAsync(db => db.Set<Dialogue>().ExecuteUpdateAsync(set => set.SetProperty(d => d.NextWordOn, new DateOnly(2026, 4, 20))));
        await town.SweepAsync();

        (await town.MessagesAsync(MailKind.Urgent)).Select(m => m.Reason).Should().Equal(nameof(SkipReason.Void), nameof(SkipReason.Void));
        town.Host.Now = new(2026, 4, 20, 17, 0, 0, TimeSpan.Zero);
        await town.SendAsync(new PlanUrgent());
        await town.SweepAtAsync(new(2026, 4, 21, 8, 0, 0, TimeSpan.Zero));

        (await town.MessagesAsync(MailKind.Urgent)).Select(m => m.Reason).Should().HaveCount(4).And.Contain(nameof(SkipReason.Expired));
        town.Server.Journal.Select(e => town.Read(e).Subject).Should().NotContain(s => s.StartsWith("Svar utlovat", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Urgent_InputsNotReadWhenPromised_ReachesContactAndDeputyOnce()
    {
        await using var town = await MailTown.StartAsync();
        var dialogue = await OpenAsync(town);
        using var resident = town.Host.Client(town.Tenant);
        (await resident.PostAsJsonAsync("/api/v1/contributions", new { dialogueId = dialogue, text = "Sandning vid skolan." }, TestContext.Current.CancellationToken))
            .StatusCode.Should().Be(HttpStatusCode.Created);

        await town.SweepAtAsync(TestHost.Morning.AddDays(1));
        town.Server.To(Contact).Should().BeEmpty("there is time left");
        foreach (var day in Enumerable.Range(3, 4))
            await town.SweepAtAsync(TestHost.Morning.AddDays(day));

        town.Read(town.Server.To(Deputy).Should().ContainSingle().Subject).Subject.Should().Be("Inspel väntar på att läsas: Vardagen i Lingonsele");
    }

    private static async Task<Guid> OpenAsync(MailTown town)
    {
        var desk = new Desk(await town.Host.ApiClientAsync(town.Tenant, StaffRole.Administrator), town.Host.Client(town.Tenant));
        return await desk.OpenDialogueAsync(new { feedbackOn = "2026-04-08" });
    }
}
