using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Api.Tests.Mail;

public sealed class DigestTests
{
    private const string Anna = "anna@example.se";
    private const string Bertil = "bertil@example.se";

    /// <summary>Thursday 5 March 2026, seven o'clock in Stockholm.</summary>
    private static readonly DateTimeOffset FirstDue = new(2026, 3, 5, 6, 0, 0, TimeSpan.Zero);

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Digest_JobRunTwice_IsSentOnceWithItsHeaders(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        var place = await town.AddPlaceAsync("Bäckliden");
        await town.HappensAsync(place);
        await town.SubscribeAsync(Anna);

        await town.SweepAtAsync(FirstDue.AddMinutes(-1));
        town.DigestsTo(Anna).Should().BeEmpty("it is due at seven");
        await town.SweepAtAsync(FirstDue);
        await town.SweepAtAsync(FirstDue.AddMinutes(1));

        var letter = town.DigestsTo(Anna).Should().ContainSingle("a new subscriber's first digest covers the running period from its start").Subject;
        letter.Subject.Should().Be("Skellefteå kommun: en ändring i servicen");
        letter.TextBody.Should().Contain("Bäckliden").And.Contain("http://skelleftea.localhost/platser/plats-1");
        letter.HtmlBody.Should().Contain("B&#xE4;ckliden").And.NotContain("page.invalid").And.NotContain("[[own]]").And.NotContain("<img");
        letter.Headers["List-Unsubscribe-Post"].Should().Be("List-Unsubscribe=One-Click");
        letter.Headers["Auto-Submitted"].Should().Be("auto-generated");
        letter.Headers["List-Id"].Should().Be("<digest.skelleftea.localhost>");
        letter.MessageId.Should().EndWith("@skelleftea.localhost");
        letter.From.ToString().Should().Contain("kommun@skelleftea.example");
    }

    [Fact]
    public async Task Digest_TwoHostsOnOneServer_IsSentOnce()
    {
        await using var town = await MailTown.StartAsync(DatabaseProvider.PostgreSql);
        var place = await town.AddPlaceAsync("Bäckliden");
        await town.HappensAsync(place);
        for (var i = 0; i < 20; i++)
            await town.SubscribeAsync($"person{i}@example.se");
        town.Host.Now = FirstDue;

        // What one process keeps to itself (the pass that runs, gates, pools) is made twice; only the database is shared.
        var other = town.OtherProcess();
        var reports = await Task.WhenAll(Task.Run(town.SweepAsync), Task.Run(other));
        await town.SweepAsync();

        reports.SelectMany(r => r.Trouble).Should().BeEmpty();
        for (var i = 0; i < 20; i++)
            town.DigestsTo($"person{i}@example.se").Should().ContainSingle();
    }

    [Fact]
    public async Task Digest_NothingHappened_LeavesAnEmptySlotAndNoMail()
    {
        await using var town = await MailTown.StartAsync();
        await town.SubscribeAsync(Anna);

        await town.SweepAtAsync(FirstDue);

        town.DigestsTo(Anna).Should().BeEmpty();
        (await SlotsAsync(town)).Should().ContainSingle().Which.Outcome.Should().Be(SlotOutcome.Empty);
    }

    [Fact]
    public async Task Digest_SeveralScopes_IsOneLetterWithTheirUnion()
    {
        await using var town = await MailTown.StartAsync();
        var (here, there, elsewhere) = (await town.AddPlaceAsync("Bäckliden"), await town.AddPlaceAsync("Kvarnliden"), await town.AddPlaceAsync("Lingonsele"));
        await town.SubscribeAsync(Anna, Cadence.Weekly, SubscriptionScope.Place(here));
        await town.SubscribeAsync(Anna, Cadence.Weekly, SubscriptionScope.Place(there));
        foreach (var place in (Guid[])[here, there, elsewhere])
            await town.HappensAsync(place);

        await town.SweepAtAsync(FirstDue);

        var text = town.DigestsTo(Anna).Should().ContainSingle().Subject.TextBody;
        text.Should().Contain("* Bäckliden").And.Contain("* Kvarnliden").And.NotContain("Lingonsele");
    }

    [Fact]
    public async Task Digest_UnsubscribedBetweenPlanningAndSending_IsSkippedWithItsReason()
    {
        await using var town = await MailTown.StartAsync();
        await town.HappensAsync(await town.AddPlaceAsync("Bäckliden"));
        await town.SubscribeAsync(Anna);
        town.Server.Answer = turn => turn.Verb == "MAIL" ? "451 later" : turn.Usual;
        await town.SweepAtAsync(FirstDue);
        town.Server.Answer = turn => turn.Usual;
        await town.InAsync(async db =>
        {
            foreach (var subscription in await db.Set<Subscription>().ToListAsync())
                subscription.Unsubscribe(town.Host.Now);
            return await db.SaveChangesAsync(CancellationToken.None);
        });

        await town.SweepAtAsync(FirstDue.AddMinutes(10));

        town.DigestsTo(Anna).Should().BeEmpty();
        var message = (await town.MessagesAsync(MailKind.Digest)).Should().ContainSingle().Subject;
        (message.State, message.Reason).Should().Be((MailState.Skipped, nameof(SkipReason.Unsubscribed)));
    }

    [Fact]
    public async Task EachEvent_AtNight_WaitsUntilSeven()
    {
        await using var town = await MailTown.StartAsync();
        var (first, second) = (await town.AddPlaceAsync("Bäckliden"), await town.AddPlaceAsync("Kvarnliden"));
        await town.SubscribeAsync(Bertil, Cadence.Each);
        await town.SweepAsync();
        await town.HappensAsync(first);
        await town.SweepAsync();
        town.DigestsTo(Bertil).Should().ContainSingle("it is day");

        town.Host.Now = new(2026, 3, 2, 20, 30, 0, TimeSpan.Zero);
        await town.HappensAsync(second);
        await town.SweepAtAsync(new(2026, 3, 3, 5, 59, 0, TimeSpan.Zero));
        town.DigestsTo(Bertil).Should().ContainSingle("it is before seven");
        await town.SweepAtAsync(new(2026, 3, 3, 6, 0, 0, TimeSpan.Zero));

        town.DigestsTo(Bertil).Should().HaveCount(2).And.Subject.Last().TextBody.Should().Contain("Kvarnliden").And.NotContain("Bäckliden");
    }

    [Theory]
    [InlineData("2026-03-20", 1)]
    [InlineData("2026-10-16", 2)]
    [InlineData("2026-12-18", 3)]
    public async Task Digests_OverManyWeeksAndAClockThatGoesBack_TellOfEachActivityExactlyOnce(string from, int seed)
    {
        await using var town = await MailTown.StartAsync();
        var random = new Random(seed);
        town.Host.Now = DateTimeOffset.Parse(from + "T10:00:00Z", System.Globalization.CultureInfo.InvariantCulture);
        await town.SubscribeAsync(Anna);
        await town.SubscribeAsync(Bertil, Cadence.Monthly);
        long last = 0;
        for (var step = 0; step < 70; step++)
        {
            town.Host.Now += TimeSpan.FromMinutes(random.Next(8) == 0 ? -random.Next(180) : random.Next(24 * 60));
            if (random.Next(3) == 0)
                last = await town.HappensAsync(await town.AddPlaceAsync($"Ort nummer {step}."));
            if (random.Next(2) == 0)
                (await town.SweepAsync()).Trouble.Should().BeEmpty();
        }

        await town.SweepAtAsync(town.Host.Now.AddDays(8));
        await town.SweepAtAsync(town.Host.Now.AddDays(40));

        var slots = await SlotsAsync(town);
        foreach (var reader in slots.GroupBy(s => (s.Address, s.Cadence)))
        {
            var inOrder = reader.OrderBy(s => s.Through).ThenBy(s => s.After).ToList();
            inOrder.Zip(inOrder.Skip(1)).Should().OnlyContain(pair => pair.Second.After == pair.First.Through, "each begins where the one before ended");
            inOrder[^1].Through.Should().Be(last, "nothing that was due is lost");
            inOrder.Select(s => s.Period).Should().OnlyHaveUniqueItems();
        }

        var told = town.DigestsTo(Anna).SelectMany(l => l.TextBody!.Split('\n').Where(line => line.StartsWith("* Ort", StringComparison.Ordinal)).Select(line => line.Trim())).ToList();
        told.Should().OnlyHaveUniqueItems().And.HaveCount((int)last);
    }

    private static Task<List<DigestSlot>> SlotsAsync(MailTown town) => town.InAsync(db => db.Set<DigestSlot>().AsNoTracking().ToListAsync());
}
