using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Testing.Serving;
using ServiceiSamverkan.Testing.Smtp;

namespace ServiceiSamverkan.Reliability.Tests.Mail;

public sealed class MailKillTests
{

    /// <summary>The greeting, then MAIL, RCPT, DATA and the mail itself.</summary>
    private const int LinesOfAMail = 4;

    private static bool IsFull => Environment.GetEnvironmentVariable("SIS_TEST_FULL") is "1";

    [Fact]
    public async Task Digests_SenderKilledAtRandomMoments_LosesNothingAndRepeatsOnlyWhatWasUnderWay()
    {
        // Twelve weeks at most: a sent mail is kept for ninety days.
        var (size, batches, kills, random) = IsFull ? (1000, 12, 25, new Random(30)) : (300, 1, 5, new Random(5));
        await using var server = new SmtpServer();
        await using var product = await ServedProduct.MakeAsync(settings: server.Settings);
        var readers = new Readership(product, size);
        await readers.FollowAsync();
        var process = product.Process(new Dictionary<string, string?> { ["SIS_TEST_JOBS"] = "1", ["Mail:SweepSeconds"] = "1", ["Mail:TimeoutSeconds"] = "300" });
        var livedUntil = new List<int>();
        for (var batch = 0; batch < batches; batch++)
        {
            await readers.LetAWeekPassAsync();
            for (var kill = 0; kill < kills; kill++)
            {
                var left = (size * (batch + 1)) - new JournalVerdict(server).Letters;
                if (left == 0)
                    break;
                KillAtLine(server, process, random.Next(1, Math.Max(2, 2 * LinesOfAMail * left / (kills - kill + 1))), random.Next(2) == 0);
                process.Begin();
                await readers.UntilEndedAsync(process, server);
                await JournalVerdict.UntilReadAsync(server);
                livedUntil.Add(server.Connections);
                readers.LetLeasesRunOut();
            }

            server.Answer = turn => turn.Usual;
            process.Begin();
            await readers.UntilAllSentAsync();
            await process.KillAsync();
            await JournalVerdict.UntilReadAsync(server);
        }

        var verdict = new JournalVerdict(server);
        verdict.NothingIsLost(readers.Addresses, batches);
        verdict.NothingIsRepeatedButWhatAKillCut((_, connection) => livedUntil.Exists(last => connection <= last));
        (await readers.StatesAsync()).Should().HaveCount(size * batches).And.OnlyContain(s => s == MailState.Sent);
        (await product.CheckAsync()).Should().BeEmpty();
        livedUntil.Should().HaveCountGreaterThan(batches * 2).And.OnlyHaveUniqueItems("each life of the sender opened connections of its own");
        TestContext.Current.SendDiagnosticMessage("{0} kills, {1} letters, {2} repeated", livedUntil.Count, size * batches, verdict.Repeats);
    }

    /// <summary>Before the server's reply to that line, or a moment after it.</summary>
    private static void KillAtLine(SmtpServer server, ServedProcess process, int line, bool afterTheReply)
    {
        var lines = 0;
        server.Answer = turn =>
        {
            if (Interlocked.Increment(ref lines) == line)
            {
                if (afterTheReply)
                    _ = Task.Run(process.Kill);
                else
                    process.Kill();
            }

            return turn.Usual;
        };
    }
}
