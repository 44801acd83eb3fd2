using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Testing.Serving;
using ServiceiSamverkan.Testing.Smtp;

namespace ServiceiSamverkan.Reliability.Tests.Mail;

public sealed class TwoServersTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static (int Size, int Rounds) Count => Environment.GetEnvironmentVariable("SIS_TEST_FULL") is "1" ? (1000, 5) : (400, 1);

    [Fact]
    public async Task Digests_TwoServersSendAtOnceAndOneIsKilled_EachIsSentOnce()
    {
        await using var product = await ServedProduct.MakeAsync(DatabaseProvider.PostgreSql);
        await using var first = new Sender(product);
        await using var second = new Sender(product);
        var (size, rounds) = Count;
        var random = new Random(2);
        var readers = new Readership(product, size);
        await readers.FollowAsync();
        for (var round = 0; round < rounds; round++)
        {
            await readers.LetAWeekPassAsync();

            // Early enough that it comes there, though the other is the faster one.
            await RunBothAndKillOneAsync(first, second, random.Next(1, size / 4));
            await readers.UntilAllSentAsync();
            await second.StopAsync();
        }

        var verdict = new JournalVerdict(first.Server, second.Server);
        verdict.NothingIsLost(readers.Addresses, rounds);
        verdict.NothingIsRepeatedButWhatAKillCut((server, connection) => server == 0 && first.Cut >= connection);
        (await readers.StatesAsync()).Should().HaveCount(size * rounds).And.OnlyContain(s => s == MailState.Sent);
        (await product.CheckAsync()).Should().BeEmpty();
        TestContext.Current.SendDiagnosticMessage("{0} letters, {1} by the one, {2} by the other, {3} repeated", size * rounds, first.Server.Journal.Count, second.Server.Journal.Count, verdict.Repeats);
    }

    /// <summary>Neither gets further than its first mail before the other has sent one too, so that both hold claims when one dies.</summary>
    private static async Task RunBothAndKillOneAsync(Sender first, Sender second, int killAtLine)
    {
        var bothSend = new Meeting();
        var lines = 0;
        first.Server.Answer = OnceBothSend(bothSend, () =>
        {
            if (Interlocked.Increment(ref lines) == killAtLine)
                first.Process.Kill();
        });
        second.Server.Answer = OnceBothSend(bothSend, () => { });
        first.Process.Begin();
        second.Process.Begin();
        await first.Process.EndAsync();
        bothSend.IsMet.Should().BeTrue("both were at it");
        await JournalVerdict.UntilReadAsync(first.Server);
        first.Cut = first.Server.Connections;
    }

    private static Func<SmtpTurn, string?> OnceBothSend(Meeting bothSend, Action then)
    {
        var isFirst = 1;
        return turn =>
        {
            if (turn.Verb != ".")
                return turn.Usual;
            if (Interlocked.Exchange(ref isFirst, 0) == 1)
                bothSend.Arrive();
            if (!bothSend.Wait(Patience))
                return null;
            then();
            return turn.Usual;
        };
    }

    /// <summary>Each of two waits for the other.</summary>
    private sealed class Meeting
    {
        private readonly TaskCompletionSource _met = new();
        private int _arrived;

        public bool IsMet => _met.Task.IsCompleted;

        public void Arrive()
        {
            if (Interlocked.Increment(ref _arrived) == 2)
                _met.SetResult();
        }

        public bool Wait(TimeSpan patience) => _met.Task.Wait(patience);
    }

    /// <summary>A process with a mail server of its own, whose journal tells which of the two has sent.</summary>
    private sealed class Sender : IAsyncDisposable
    {
        public Sender(ServedProduct product)
        {
            var settings = Server.Settings;
            settings["SIS_TEST_JOBS"] = "1";
            settings["Mail:SweepSeconds"] = "1";
            settings["Mail:TimeoutSeconds"] = "300";

            // Two hosts that share their databases have folders of their own.
            settings["Data:Folder"] = Path.Combine(product.Folder, $"data-{Server.Port}");
            Process = product.Process(settings);
        }

        public SmtpServer Server { get; } = new();

        public ServedProcess Process { get; }

        /// <summary>The last connection that a kill has cut; those before it are of this life or an earlier one.</summary>
        public int Cut { get; set; }

        public async Task StopAsync()
        {
            await Process.KillAsync();
            await JournalVerdict.UntilReadAsync(Server);
        }

        public async ValueTask DisposeAsync()
        {
            await Process.DisposeAsync();
            await Server.DisposeAsync();
        }
    }
}
