using System.Globalization;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Infrastructure.Due;

namespace ServiceiSamverkan.Api.Tests.Mail;

/// <summary>Weeks of mail in which hosts are stopped in the middle, two work at once and the mail server has its moods.</summary>
public sealed class SimulationTests
{
    private const int Days = 20;

    /// <summary>A letter names twelve things of a kind and counts the rest, so no month may have more.</summary>
    private const int MostActivitiesInAMonth = 12;

    public static TheoryData<string, DatabaseProvider, int> Windows
    {
        get
        {
            var windows = new TheoryData<string, DatabaseProvider, int>();
            foreach (var (from, seed) in ((string, int)[])[("2026-03-19", 29), ("2026-10-15", 25), ("2026-12-18", 28)])
            {
                windows.Add(from, DatabaseProvider.Sqlite, seed);
                if (seed == 25 || Environment.GetEnvironmentVariable("SIS_TEST_FULL") is "1")
                    windows.Add(from, DatabaseProvider.PostgreSql, seed);
            }

            return windows;
        }
    }

    [Theory]
    [MemberData(nameof(Windows))]
    public async Task Digests_TwentyDaysOfRandomNewsAndRestarts_TellOfEachActivityOnce(string from, DatabaseProvider engine, int seed)
    {
        await using var host = await MailTown.StartAsync(engine);
        var random = new Random(seed);
        host.Host.Now = DateTimeOffset.Parse(from + "T11:00:00Z", CultureInfo.InvariantCulture);
        var town = new SimulatedTown(host, random);
        await town.SettleAsync();
        var moderator = await host.Host.EmailOfAsync(host.Tenant, StaffRole.Moderator);
        var firstWeek = StaffWeek.LatestDue(host.Host.Now);
        var until = host.Host.Now.AddDays(Days);
        var inMonth = new Dictionary<int, int>();
        for (var step = 0; host.Host.Now < until; step++)
        {
            host.Host.Now += TimeSpan.FromMinutes(random.Next(5, 300));
            if (random.Next(6) == 0 && inMonth.GetValueOrDefault(host.Host.Now.Month) < MostActivitiesInAMonth)
            {
                await town.HappensAsync();
                inMonth[host.Host.Now.Month] = inMonth.GetValueOrDefault(host.Host.Now.Month) + 1;
            }

            if (random.Next(30) == 0)
                await town.JoinAsync(step);
            if (random.Next(3) > 0)
                await PassAsync(host, random, engine);
        }

        host.Server.Answer = turn => turn.Usual;
        for (var day = 0; day < 40; day++)
            await host.SweepAtAsync(host.Host.Now.AddDays(1));

        var (told, empty) = await town.ReadAsync();
        empty.Should().Be(0);
        town.Activities.Should().BeGreaterThan(10, "the control must have something to tell");
        foreach (var (reader, titles) in town.Owed())
            told[reader].Should().BeEquivalentTo(titles, "{0} is told of each once", reader);
        var weeks = ((StaffWeek.LatestDue(host.Host.Now).FirstDay.DayNumber - firstWeek.FirstDay.DayNumber) / 7) + 1;
        host.Server.To(moderator).DistinctBy(e => host.Read(e).MessageId).Should().HaveCount(weeks, "what waits to be read is told of once a week");
    }

    /// <summary>One pass, or two at once; now and then stopped at some line of the talk with the mail server, as when a host is restarted.</summary>
    private static async Task PassAsync(MailTown host, Random random, DatabaseProvider engine)
    {
        using var stop = new CancellationTokenSource();
        var (stopAt, refuseAt, line) = (random.Next(3) == 0 ? random.Next(1, 40) : 0, random.Next(3) == 0 ? random.Next(1, 40) : 0, 0);
        host.Server.Answer = turn =>
        {
            var now = Interlocked.Increment(ref line);
            if (now == stopAt)
                stop.Cancel();
            return now == refuseAt && turn.Verb is "MAIL" or "RCPT" ? "451 4.3.0 not now" : turn.Usual;
        };
        var passes = engine == DatabaseProvider.Sqlite ? 1 : 2;
        var works = Enumerable.Range(0, passes).Select(_ => host.NewProcess());
        await Task.WhenAll(works.Select(work => Task.Run(() => UntilStoppedAsync(work, host.Tenant.Identifier, stop.Token))));
    }

    private static async Task UntilStoppedAsync(DueWork work, string tenant, CancellationToken stopped)
    {
        using var once = work;
        try
        {
            (await once.RunAsync(tenant, stopped))!.Trouble.Should().BeEmpty();
        }
        catch (OperationCanceledException)
        {
            // What was claimed and not sent waits until the lease is over.
        }
    }
}
