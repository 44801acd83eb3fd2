using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Mail.Overview;
using ServiceiSamverkan.Application.Subscriptions;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;
using ServiceiSamverkan.Testing.Mail;

namespace ServiceiSamverkan.Api.Tests.Mail.Bounces;

/// <summary>What follows when mail comes back, from the mailbox or in the talk with the server.</summary>
public sealed class BounceRuleTests
{
    private const string Anna = "Anna@example.se";

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Bounce_NoSuchAddress_BlocksAtOnce(DatabaseProvider engine)
    {
        await using var town = await BounceTown.StartAsync(engine);
        var sender = await town.LetterAsync(Anna);

        var report = await town.ComeBackAsync(TestReports.Postfix(sender, Anna));

        report.Trouble.Should().BeEmpty();
        report.Returned.Should().Be(1);
        (await town.MailboxAsync()).Should().Be((0, 1, 0));
        (await town.BlockedAsync()).Should().ContainSingle().Which.Should().Match<BlockedAddress>(b => b.Address == Anna && b.Kind == null && b.Reason == BounceKind.NoSuchAddress && b.Status == "5.1.1");
        var letter = await town.LatestAsync(Anna);
        (letter.State, letter.Reason).Should().Be((MailState.Returned, "550 user unknown"));

        await town.Town.HappensAsync(await town.Town.AddPlaceAsync("En by till"));
        town.Town.Host.Now += TimeSpan.FromDays(7);
        await town.SweepAsync();
        letter = await town.LatestAsync(Anna);
        (letter.State, letter.Reason).Should().Be((MailState.Skipped, nameof(SkipReason.Blocked)));
    }

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Bounce_FailingForAWhile_BlocksAfterSoManyLettersWithinSoManyDays(DatabaseProvider engine)
    {
        await using var town = await BounceTown.StartAsync(engine);
        async Task FailAsync(string status, int times = 1)
        {
            var sender = await town.MailAsync(Anna);
            for (var i = 0; i < times; i++)
                await town.ComeBackAsync(TestReports.Postfix(sender, Anna, status));
        }

        await FailAsync("4.4.7");
        town.Town.Host.Now += TimeSpan.FromDays(15);
        await FailAsync("5.2.2", times: 4);
        (await town.BlockedAsync()).Should().BeEmpty("one was long ago, and one letter counts once however often it is reported");
        await FailAsync("4.4.7");
        (await town.BlockedAsync()).Should().BeEmpty();
        await FailAsync("5.2.2");

        (await town.BlockedAsync()).Should().ContainSingle().Which.Reason.Should().Be(BounceKind.Failing);
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Bounce_Policy_RaisesAnAlarmAndBlocksNobody(DatabaseProvider engine)
    {
        await using var town = await BounceTown.StartAsync(engine);

        for (var i = 0; i < 4; i++)
        {
            var report = await town.ComeBackAsync(TestReports.Postfix(await town.MailAsync($"person{i}@example.se"), $"person{i}@example.se", "5.7.1", said: "550 5.7.1 not from you"));
            report.Trouble.Should().ContainSingle().Which.Should().Contain("5.7.1").And.NotContain("@");
        }

        (await town.BlockedAsync()).Should().BeEmpty();
        var overview = (await town.Town.Host.SendAsync<Result<MailOverview>>(town.Town.Tenant, new GetMailOverview())).Value;
        overview.Refusals.Should().ContainSingle().Which.Should().Match<MailRefusal>(r => r.Status == "5.7.1" && r.Mails == 4);
        using var leader = await town.Town.Host.PortalClientAsync(town.Town.Tenant, StaffRole.ProcessLeader);
        WebUtility.HtmlDecode(await leader.GetStringAsync("/kontoret/prenumeranter", TestContext.Current.CancellationToken)).Should().Contain("Mottagare vägrar ta emot").And.Contain("5.7.1");
    }

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Complaint_OfALetter_EndsTheSubscriptions(DatabaseProvider engine)
    {
        await using var town = await BounceTown.StartAsync(engine);
        var sender = await town.LetterAsync(Anna);

        await town.ComeBackAsync(TestReports.Complaint(sender));

        (await town.Town.InAsync(db => db.Set<Subscription>().SingleAsync())).State.Should().Be(SubscriptionState.Unsubscribed);
        (await town.BlockedAsync()).Should().BeEmpty("whoever asks again gets letters again");
        (await town.LatestAsync(Anna)).State.Should().Be(MailState.Sent, "it had arrived");
    }

    [Fact]
    public async Task Complaint_OfOtherMail_BlocksThatKindAlone()
    {
        await using var town = await BounceTown.StartAsync();
        await town.Town.SubscribeAsync(Anna);

        await town.ComeBackAsync(TestReports.Complaint(await town.MailAsync(Anna)));

        (await town.BlockedAsync()).Should().ContainSingle().Which.Should().Match<BlockedAddress>(b => b.Kind == MailKind.OptIn && b.Reason == BounceKind.Complaint);
        await town.Town.RequestAsync(Anna.ToUpperInvariant());
        await town.SweepAsync();
        (await town.Town.InAsync(db => db.Set<MailMessage>().CountAsync(m => m.Kind == MailKind.OptIn && m.Reason == nameof(SkipReason.Blocked)))).Should().Be(1);
        await town.Town.HappensAsync(await town.Town.AddPlaceAsync("Byn"));
        town.Town.Host.Now += TimeSpan.FromDays(4);
        await town.SweepAsync();
        town.Town.DigestsTo(Anna).Should().ContainSingle("the letter was not complained of");
    }

    /// <summary>Whoever has confirmed has read our mail: what blocked it is over.</summary>
    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task OptIn_OfABlockedAddress_IsTriedOnceADayAndLiftsTheBlockWhenConfirmed(DatabaseProvider engine)
    {
        await using var town = await BounceTown.StartAsync(engine);
        await town.ComeBackAsync(TestReports.Postfix(await town.MailAsync(Anna), Anna));
        (await town.BlockedAsync()).Should().ContainSingle();
        await town.Town.RequestAsync(Anna);
        await town.SweepAsync();
        town.Town.Server.To(Anna).Should().ContainSingle("it was asked today");

        town.Town.Host.Now += TimeSpan.FromDays(1);
        await town.MailAsync(Anna);
        town.Town.Server.To(Anna).Should().HaveCount(2);
        var link = System.Text.RegularExpressions.Regex.Match(town.Town.Read(town.Town.Server.To(Anna)[1]).TextBody!, "bekrafta/([\\w-]+)").Groups[1].Value;
        (await town.Town.SendAsync(new ConfirmSubscription(link))).Error.Should().BeNull();

        (await town.BlockedAsync()).Should().BeEmpty();
        await town.Town.HappensAsync(await town.Town.AddPlaceAsync("Byn"));
        town.Town.Host.Now += TimeSpan.FromDays(4);
        await town.SweepAsync();
        town.Town.DigestsTo(Anna).Should().ContainSingle();
    }

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Refusal_InTheTalkItself_FollowsTheSameRule(DatabaseProvider engine)
    {
        (string Reply, BounceKind Kind)[] refusals =
        [
            ("550 5.1.1 no such user", BounceKind.NoSuchAddress),
            ("552 5.2.2 mailbox full", BounceKind.Failing),
            ("550 mailbox unavailable", BounceKind.Failing),
            ("554 5.7.1 policy", BounceKind.Refused),
        ];
        foreach (var (reply, kind) in refusals)
        {
            await using var town = await MailTown.StartAsync(engine);
            town.Server.Answer = turn => turn.Verb == "RCPT" ? reply : turn.Usual;
            await town.RequestAsync(Anna);

            await town.SweepAsync();

            (await town.InAsync(db => db.Set<Bounce>().SingleAsync())).Kind.Should().Be(kind, "{0}", reply);
            (await town.InAsync(db => db.Set<BlockedAddress>().CountAsync())).Should().Be(kind == BounceKind.NoSuchAddress ? 1 : 0);
        }
    }

    [Theory]
    [InlineData("451 4.7.1 greylisted")]
    [InlineData("452 4.2.2 full")]
    public async Task Refusal_ForNow_CountsOnlyWhenTheMailIsGivenUp(string reply)
    {
        await using var town = await MailTown.StartAsync();
        town.Server.Answer = turn => turn.Verb == "RCPT" ? reply : turn.Usual;
        await town.RequestAsync(Anna);
        await town.SweepAsync();

        (await town.InAsync(db => db.Set<Bounce>().CountAsync())).Should().Be(0);
        for (var hour = 0; hour < 24 * 8; hour += 7)
            await town.SweepAtAsync(town.Host.Now.AddHours(7));

        (await town.InAsync(db => db.Set<Bounce>().CountAsync())).Should().BeLessThanOrEqualTo(1);
    }
}
