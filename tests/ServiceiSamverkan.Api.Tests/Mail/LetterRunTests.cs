using ServiceiSamverkan.Application.Mail.Overview;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Api.Tests.Mail;

/// <summary>How a run of letters goes, what comes next and to how many.</summary>
public sealed class LetterRunTests
{
    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Overview_OfARun_CountsReadersByWhatBecameOfTheirs(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        var (here, elsewhere) = (await town.AddPlaceAsync("Byn"), await town.AddPlaceAsync("Grannbyn"));
        foreach (var person in (string[])["a", "b", "c", "finns-inte"])
            await town.SubscribeAsync($"{person}@example.se", Cadence.Weekly, SubscriptionScope.Place(here));
        await town.SubscribeAsync("tyst@example.se", Cadence.Weekly, SubscriptionScope.Place(elsewhere));
        await town.SubscribeAsync("manad@example.se", Cadence.Monthly);
        await town.HappensAsync(here);
        town.Server.Answer = turn => turn.Verb != "RCPT" ? turn.Usual
            : turn.Line.Contains("finns-inte", StringComparison.Ordinal) ? "550 5.1.1 <finns-inte@example.se>: no such user"
            : turn.Line.Contains("c@", StringComparison.Ordinal) ? "451 4.3.0 not now" : turn.Usual;
        await town.SweepAtAsync(TestHost.Morning.AddDays(3));

        var overview = (await town.Host.SendAsync<Result<MailOverview>>(town.Tenant, new GetMailOverview())).Value;

        overview.Runs.Where(r => r.Cadence == Cadence.Weekly).Should().Equal(new LetterRun(Cadence.Weekly, new(2026, 2, 26), town.Host.Now, Readers: 5, Empty: 1, Sent: 2, Waiting: 1, NotSent: 1));
        overview.Next.Should().Equal(
            new NextLetter(Cadence.Weekly, new(2026, 3, 12, 6, 0, 0, TimeSpan.Zero), 5), new NextLetter(Cadence.Monthly, new(2026, 4, 1, 5, 0, 0, TimeSpan.Zero), 1));
        overview.Recipients.Should().Be(2, "opt-ins were confirmed before they were sent, and so are void");
        overview.Reasons.Should().Contain(new MailReason(MailKind.Digest, MailState.Failed, "550 5.1.1", 1), "an address is nobody's reason");
        using var leader = await town.Host.PortalClientAsync(town.Tenant, StaffRole.ProcessLeader);
        WebUtility.HtmlDecode(await leader.GetStringAsync("/kontoret/prenumeranter", TestContext.Current.CancellationToken))
            .Should().Contain("Veckobrev, från 26").And.Contain("2 (50").And.Contain("Månadsbrev onsdag 1");
    }
}
