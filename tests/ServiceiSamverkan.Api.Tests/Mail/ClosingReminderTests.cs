using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Mail.Closing;
using ServiceiSamverkan.Application.Subscriptions;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;
using Desk = ServiceiSamverkan.Api.Tests.Answers.Loop;

namespace ServiceiSamverkan.Api.Tests.Mail;

/// <summary>Whoever follows a dialogue is reminded before it closes.</summary>
public sealed class ClosingReminderTests
{
    private const string Anna = "anna@example.se";
    private const string Bertil = "bertil@example.se";
    private const string Subject = "Sista dagarna: Vardagen i Lingonsele";

    /// <summary>Ten o'clock three days before the last day, which is 31 March.</summary>
    private static readonly DateTimeOffset Near = new(2026, 3, 28, 9, 0, 0, TimeSpan.Zero);

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Closing_NearsForOneWhoFollowsTheDialogue_IsToldOnceAndStopsAtOneClick(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        var dialogue = await FollowedAsync(town);
        await town.SubscribeAsync(Bertil, Cadence.Monthly);

        await town.SweepAtAsync(Near.AddDays(-1));
        Reminders(town, Anna).Should().BeEmpty("it is too early");
        town.Host.Now = Near;
        var other = town.OtherProcess();
        (await Task.WhenAll(Task.Run(town.SweepAsync), Task.Run(other))).SelectMany(p => p.Trouble).Should().BeEmpty();
        await town.SweepAtAsync(Near.AddDays(1));
        await town.SubscribeAsync("ny@example.se", Cadence.Weekly, SubscriptionScope.Dialogue(dialogue));
        await town.SweepAtAsync(Near.AddDays(2));

        var letter = Reminders(town, Anna).Should().ContainSingle().Subject;
        letter.TextBody.Should().Contain("tisdag 31\u00a0mars\u00a02026").And.Contain("/lamna-inspel").And.NotContain(MailSegment.PageMark);
        Reminders(town, Bertil).Should().BeEmpty("he follows the municipality, whose letter says what closes");
        Reminders(town, "ny@example.se").Should().BeEmpty("whoever has just begun to follow it has read when it closes");
        (await town.SendAsync(new Unsubscribe(MailTown.StopToken(letter)))).Error.Should().BeNull();
        (await town.InAsync(db => db.Set<Subscription>().SingleAsync(s => s.Address == Anna))).State.Should().Be(SubscriptionState.Unsubscribed);
    }

    [Fact]
    public async Task Closing_DayIsMoved_VoidsTheOldAndIsToldOfAnew()
    {
        await using var town = await MailTown.StartAsync();
        var dialogue = await FollowedAsync(town);
        town.Host.Now = Near;
        await town.Host.SendAsync<Result<bool>>(town.Tenant, new PlanClosingReminders());

        await MoveAsync(town, dialogue, new(2026, 4, 12));
        await town.SweepAsync();

        Reminders(town, Anna).Should().BeEmpty();
        (await town.MessagesAsync(MailKind.Closing)).Should().ContainSingle().Which.Reason.Should().Be(nameof(SkipReason.Void));
        await town.SweepAtAsync(new(2026, 4, 9, 9, 0, 0, TimeSpan.Zero));
        Reminders(town, Anna).Should().ContainSingle().Which.TextBody.Should().Contain("12\u00a0april");
    }

    [Fact]
    public async Task Closing_UnsubscribedOrPast_IsNotSentAndSaysWhy()
    {
        await using var town = await MailTown.StartAsync();
        var dialogue = await FollowedAsync(town);
        await town.SubscribeAsync(Bertil, Cadence.Weekly, SubscriptionScope.Dialogue(dialogue));
        town.Host.Now = Near;
        await town.Host.SendAsync<Result<bool>>(town.Tenant, new PlanClosingReminders());

        await town.InAsync(db => db.Set<Subscription>().Where(s => s.Address == Bertil)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.State, SubscriptionState.Unsubscribed)));
        town.Server.Answer = turn => turn.Verb == "RCPT" ? "451 4.3.0 not now" : turn.Usual;
        await town.SweepAsync();
        town.Server.Answer = turn => turn.Usual;
        await town.SweepAtAsync(new(2026, 4, 1, 9, 0, 0, TimeSpan.Zero));

        Reminders(town, Anna).Should().BeEmpty("what was missed is dropped, not sent late");
        (await town.MessagesAsync(MailKind.Closing)).Select(m => (m.Address, m.Reason)).Should()
            .BeEquivalentTo([(Anna, nameof(SkipReason.Expired)), (Bertil, nameof(SkipReason.Unsubscribed))]);
    }

    private static IReadOnlyList<MimeKit.MimeMessage> Reminders(MailTown town, string address) =>
        [.. town.Server.To(address).Select(town.Read).Where(m => m.Subject == Subject)];

    private static async Task<Guid> FollowedAsync(MailTown town)
    {
        var desk = new Desk(await town.Host.ApiClientAsync(town.Tenant, StaffRole.Administrator), town.Host.Client(town.Tenant));
        var dialogue = await desk.OpenDialogueAsync();
        await town.SubscribeAsync(Anna, Cadence.Monthly, SubscriptionScope.Dialogue(dialogue));
        return dialogue;
    }

    private static Task<int> MoveAsync(MailTown town, Guid dialogue, DateOnly closesOn) =>
        town.InAsync(db => db.Set<Dialogue>().Where(d => d.Id == dialogue).ExecuteUpdateAsync(set => set.SetProperty(d => d.ClosesOn, closesOn)));
}
