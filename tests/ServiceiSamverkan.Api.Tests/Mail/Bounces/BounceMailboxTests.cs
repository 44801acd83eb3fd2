using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Mail.Bounces;
using ServiceiSamverkan.Application.Paging;
using ServiceiSamverkan.Application.Subscriptions;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;
using ServiceiSamverkan.Testing.Imap;
using ServiceiSamverkan.Testing.Mail;

namespace ServiceiSamverkan.Api.Tests.Mail.Bounces;

/// <summary>The mailbox, on a real server: what it holds is read once, whatever happens meanwhile, and nothing is lost.</summary>
public sealed class BounceMailboxTests
{
    private const string Anna = "anna@example.se";

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Mailbox_ForgedUnknownOrAutomatic_IsSetAsideAndNeverAnswered(DatabaseProvider engine)
    {
        await using var town = await BounceTown.StartAsync(engine);
        var sender = await town.MailAsync(Anna);
        var sent = town.Town.Server.Journal.Count;
        var foreign = new BounceToken(BounceToken.MarkOf(town.Town.Host.Tenants.Norsjo.Id), Guid.Parse("01890a5d-ac96-774b-bcce-b302099a8057")).Sign(new byte[32]);
        var changed = sender.Replace(sender[20], sender[20] == 'a' ? 'b' : 'a');

        var report = await town.ComeBackAsync(
            TestReports.Postfix(changed, Anna),
            TestReports.Postfix($"bounce+{foreign}@skelleftea.example", Anna),
            TestReports.Postfix("bounce+short@skelleftea.example", Anna),
            TestReports.Postfix("kommun@skelleftea.example", Anna),
            TestReports.Vacation(sender),
            TestReports.OfAReport(sender, TestReports.Postfix("bounce+x@other.example", "b@other.example")),
            "No mail at all, \u0001\u0002\u0003",
            string.Empty);

        report.Trouble.Should().BeEmpty();
        (await town.MailboxAsync()).Should().Be((0, 0, 8));
        (await town.CountedAsync()).Should().Be(0);
        town.Town.Server.Journal.Should().HaveCount(sent, "nobody is answered");
    }

    /// <summary>What another tenant signed is that tenant's, whatever host it came to.</summary>
    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Mailbox_OfSeveralTenants_GivesEachItsOwnByTheTokenAlone(DatabaseProvider engine)
    {
        await using var town = await BounceTown.StartAsync(engine);
        var norsjo = town.Town.Host.Tenants.Norsjo;
        await town.MailAsync(Anna);
        (await town.Town.Host.SendAsync<Result>(norsjo, new RequestSubscription("bo@example.se", [SubscriptionScope.Municipality], Cadence.Weekly, "sv"))).Error.Should().BeNull();
        await town.SweepAsync();
        var token = town.Town.Server.To("bo@example.se").Single().From.Split('@')[0];

        await town.ComeBackAsync(TestReports.Postfix($"{token}@skelleftea.example", "bo@example.se"));

        (await town.MailboxAsync()).Should().Be((0, 1, 0));
        (await town.BlockedAsync()).Should().BeEmpty("it is the other's");
        (await town.Town.Host.SendAsync<Result<Page<BlockedAddressItem>>>(norsjo, new ListBlockedAddresses(new(null, 10))))
            .Value.Items.Should().ContainSingle().Which.Address.Should().Be("bo@example.se");
    }

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Mailbox_ReportMetAgain_CountsOnce(DatabaseProvider engine)
    {
        await using var town = await BounceTown.StartAsync(engine);
        var report = TestReports.Postfix(await town.MailAsync(Anna), Anna, "5.2.2", id: "samma");
        await town.ComeBackAsync(report);

        await town.Mailbox.MoveAllAsync(BounceTown.Handled, ImapServer.Inbox);
        await town.ComeBackAsync(report);

        (await town.CountedAsync()).Should().Be(1);
        (await town.MailboxAsync()).Should().Be((0, 2, 0));
    }

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Mailbox_TwoServersAtOnce_CountEachOnce(DatabaseProvider engine)
    {
        await using var town = await BounceTown.StartAsync(engine);
        for (var i = 0; i < 8; i++)
            await town.Mailbox.DeliverAsync(TestReports.Postfix(await town.MailAsync($"person{i}@example.se"), $"person{i}@example.se"));
        town.Town.Host.Now += TimeSpan.FromMinutes(1);
        var others = new[] { town.Town.NewProcess(), town.Town.NewProcess(), town.Town.NewProcess() };

        await Task.WhenAll(others.Select(o => Task.Run(() => o.RunAsync(null, CancellationToken.None))));
        await town.SweepAsync();

        (await town.CountedAsync()).Should().Be(8);
        (await town.BlockedAsync()).Should().HaveCount(8);
        var (waiting, handled, aside) = await town.MailboxAsync();
        (waiting, aside).Should().Be((0, 0));
        handled.Should().BeGreaterThanOrEqualTo(8, "a server without MOVE may leave a copy");
    }

    /// <summary>The line is cut at each step of the talk; what was recorded and not moved is met again.</summary>
    [Theory]
    [InlineData("AUTHENTICATE")]
    [InlineData("SELECT")]
    [InlineData("SEARCH")]
    [InlineData("FETCH")]
    [InlineData("MOVE")]
    public async Task Mailbox_LineCutAtAnyStep_LosesNothingAndCountsOnce(string step)
    {
        await using var mailbox = await ImapServer.StartAsync();
        await using var line = new CutLine(mailbox.Port, step);
        var settings = mailbox.Settings;
        settings["Mail:Bounces:Port"] = $"{line.Port}";
        await using var town = await MailTown.StartAsync(more: settings);
        (await town.RequestAsync(Anna)).Error.Should().BeNull();
        await town.SweepAsync();
        await mailbox.DeliverAsync(TestReports.Postfix(town.Server.To(Anna).Single().From, Anna));

        var broken = await town.SweepAllAsync();
        line.IsWhole = true;
        town.Host.Now += TimeSpan.FromMinutes(1);
        var whole = await town.SweepAllAsync();

        broken.Trouble.Should().ContainSingle("it is told that the mailbox cannot be read");
        whole.Trouble.Should().BeEmpty();
        (await town.InAsync(db => db.Set<Bounce>().CountAsync())).Should().Be(1);
        (await mailbox.CountAsync(ImapServer.Inbox)).Should().Be(0);
        (await mailbox.CountAsync(BounceTown.Handled)).Should().Be(1);
    }

    [Fact]
    public async Task Mailbox_ServerAwayOrPasswordWrong_RaisesAnAlarmAndKeepsMailGoing()
    {
        await using var town = await BounceTown.StartAsync();
        var sender = await town.MailAsync(Anna);
        await town.Mailbox.DeliverAsync(TestReports.Postfix(sender, Anna));
        await town.Mailbox.StopAsync();
        await town.Town.RequestAsync("bo@example.se");

        (await town.SweepAsync()).Trouble.Should().ContainSingle();

        town.Town.Server.To("bo@example.se").Should().ContainSingle("mail goes out meanwhile");
        await town.Mailbox.StartAgainAsync();
        (await town.SweepAsync()).Trouble.Should().BeEmpty();
        (await town.BlockedAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task Mailbox_PasswordWrong_RaisesAnAlarm()
    {
        await using var town = await BounceTown.StartAsync(more: new() { ["Mail:Bounces:Password"] = "fel" });

        (await town.ComeBackAsync(TestReports.Vacation("bounce+x@skelleftea.example"))).Trouble.Should().ContainSingle();

        (await town.MailboxAsync()).Waiting.Should().Be(1);
    }

    [Fact]
    public async Task Mailbox_HugeMail_IsReadFromItsBeginning()
    {
        await using var town = await BounceTown.StartAsync();
        var report = TestReports.Exchange(await town.MailAsync(Anna), Anna).Replace("Hej!", string.Concat(Enumerable.Repeat("Sjuttio tecken i en rad som fyller ut det hela till många megabyte.\n", 80_000)), StringComparison.Ordinal);

        await town.ComeBackAsync(report);

        (await town.BlockedAsync()).Should().ContainSingle();
        (await town.MailboxAsync()).Should().Be((0, 1, 0));
    }

    [Fact]
    public async Task Mailbox_ReadAMomentAgo_IsLeftAlone()
    {
        await using var town = await BounceTown.StartAsync(more: new() { ["Mail:Bounces:EverySeconds"] = "600" });
        await town.SweepAsync();

        await town.ComeBackAsync(TestReports.Vacation("bounce+x@skelleftea.example"));
        (await town.MailboxAsync()).Should().Be((1, 0, 0));
        town.Town.Host.Now += TimeSpan.FromMinutes(10);
        await town.SweepAsync();

        (await town.MailboxAsync()).Should().Be((0, 0, 1));
    }
}
