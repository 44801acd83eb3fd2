using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Testing.Smtp;

namespace ServiceiSamverkan.Api.Tests.Mail;

/// <summary>Each fault at each place of the talk with the mail server, for a while. Afterwards everyone has their mail.</summary>
public sealed class FaultMatrixTests
{
    private const string Connect = "CONNECT";
    private const string Recipient = "RCPT";
    private const string Content = "DATA";
    private const string Taken = ".";
    private const string Poisoned = "person7@example.se";

    /// <summary>What the server says instead; null hangs up. Of none of them is any one person the cause.</summary>
    private static readonly Dictionary<string, string?> Faults = new()
    {
        ["closing"] = "421 4.3.2 closing",
        ["busy"] = "450 4.2.1 try later",
        ["local trouble"] = "451 4.3.0 local trouble",
        ["full"] = "452 4.3.1 no room",
        ["unknown words"] = "500 5.5.2 what",
        ["out of turn"] = "503 5.5.1 out of turn",
        ["log in first"] = "530 5.7.0 log in first",
        ["policy"] = "554 5.7.1 not from you",
        ["hangs up"] = null,
        ["says nothing"] = SmtpServer.Silence,
        ["garbage"] = "\u0001\u0002 hej hej",
        ["wrong number"] = "299 what you like",
    };

    [Theory]
    [InlineData(Connect)]
    [InlineData(Recipient)]
    [InlineData(Content)]
    public async Task Send_EachFaultOfTheServer_LosesNothingAndGivesNobodyUp(string place)
    {
        await using var town = await MailTown.StartAsync(more: new() { ["Mail:TimeoutSeconds"] = "1" });
        foreach (var (fault, reply) in Faults)
        {
            var people = await AskAsync(town, 4, fault.Replace(' ', '-'));
            var taken = town.Server.Journal.Count;
            town.Server.Answer = turn => turn.Verb == place ? reply : turn.Usual;
            await town.SweepAsync();
            (await MessagesToAsync(town, people)).Should().OnlyContain(m => m.State == MailState.Deferred || m.State == MailState.Sent, "{0} at {1}", fault, place);

            town.Server.Answer = turn => turn.Usual;
            await DrainAsync(town);

            await EveryoneHasTheirsAsync(town, people);
            if (fault != "wrong number")
                (town.Server.Journal.Count - taken).Should().Be(people.Count, "nothing was taken during {0}", fault);
        }
    }

    [Theory]
    [InlineData("hangs up")]
    [InlineData("says nothing")]
    [InlineData("garbage")]
    [InlineData("closing")]
    public async Task Send_AcknowledgementLost_IsSentAgainUnderTheSameMessageId(string fault)
    {
        await using var town = await MailTown.StartAsync(more: new() { ["Mail:TimeoutSeconds"] = "1" });
        var people = await AskAsync(town, 4);
        town.Server.Answer = turn => turn.Verb == Taken ? Faults[fault] : turn.Usual;
        await town.SweepAsync();

        town.Server.Answer = turn => turn.Usual;
        await DrainAsync(town);

        await EveryoneHasTheirsAsync(town, people);
        town.Server.Journal.Count.Should().BeInRange(people.Count, 2 * people.Count, "what a server may have taken is repeated once at most");
    }

    [Theory]
    [InlineData("550 5.1.1 no such user", Recipient, MailState.Failed)]
    [InlineData("552 5.2.2 mailbox full", Recipient, MailState.Failed)]
    [InlineData("554 5.6.0 content", Taken, MailState.Failed)]
    [InlineData("451 4.7.1 greylisted", Recipient, MailState.Deferred)]
    [InlineData("554 5.7.1 policy", Recipient, MailState.Deferred)]
    [InlineData(null, Recipient, MailState.Deferred)]
    [InlineData(SmtpServer.Silence, Recipient, MailState.Deferred)]
    public async Task Send_OnePoisonedRecipient_LeavesAllOthersDelivered(string? reply, string place, MailState becomes)
    {
        await using var town = await MailTown.StartAsync(more: new() { ["Mail:TimeoutSeconds"] = "1" });
        var people = await AskAsync(town, Environment.GetEnvironmentVariable("SIS_TEST_FULL") is "1" ? 1000 : 40);
        town.Server.Answer = turn => turn.Verb == place && turn.Line.Contains(Poisoned, StringComparison.Ordinal) ? reply : turn.Usual;

        await town.SweepAsync();

        town.Server.Journal.SelectMany(e => e.To).Should().BeEquivalentTo(people.Where(p => p != Poisoned));
        var messages = await town.MessagesAsync(MailKind.OptIn);
        messages.Where(m => m.Address == Poisoned).Should().ContainSingle().Which.State.Should().Be(becomes);
        messages.Where(m => m.Address != Poisoned).Should().OnlyContain(m => m.State == MailState.Sent);
    }

    [Fact]
    public async Task Send_ServerAllowsFewerConnections_UsesThoseItGets()
    {
        await using var town = await MailTown.StartAsync();
        var people = await AskAsync(town, 40);
        var greeted = 0;
        town.Server.Answer = turn => turn.Verb == Connect && Interlocked.Increment(ref greeted) > 1 ? "421 4.7.0 too many connections" : turn.Usual;

        var report = await town.SweepAsync();

        report.Trouble.Should().BeEmpty();
        report.Sent.Should().BeGreaterThanOrEqualTo(people.Count - 3, "one mail for each connection that was refused waits a minute");
        town.Server.Answer = turn => turn.Usual;
        await DrainAsync(town);
        await EveryoneHasTheirsAsync(town, people);
    }

    [Fact]
    public async Task Send_ServerStallsForAll_PassEndsAndNoMailLosesItsTurn()
    {
        await using var town = await MailTown.StartAsync(more: new() { ["Mail:TimeoutSeconds"] = "1" });
        var people = await AskAsync(town, 60);
        town.Server.Answer = turn => turn.Verb == Recipient ? SmtpServer.Silence : turn.Usual;

        (await town.SweepAsync()).Trouble.Should().ContainSingle();

        (await town.MessagesAsync(MailKind.OptIn)).Count(m => m.Attempts > 0).Should().BeLessThan(20, "a server that is stuck is not asked for each mail");
        town.Server.Answer = turn => turn.Usual;
        await DrainAsync(town);
        await EveryoneHasTheirsAsync(town, people);
    }

    [Fact]
    public async Task Send_DatabaseAwayWhenTheServerHasTakenIt_IsRecordedOnceItIsBackAndNotSentAgain()
    {
        await using var town = await MailTown.StartAsync(DatabaseProvider.PostgreSql);
        var people = await AskAsync(town, 1);
        Task? back = null;
        town.Server.Answer = turn =>
        {
            if (turn.Verb == Taken && back is null)
            {
                // The server's answer waits for it: the database must be away before the product hears that the mail was taken.
                TestEngines.SetReadOnlyAsync(town.Tenant.Database, isReadOnly: true).GetAwaiter().GetResult();
                back = Task.Run(async () =>
                {
                    await Task.Delay(TimeSpan.FromSeconds(1));
                    await TestEngines.SetReadOnlyAsync(town.Tenant.Database, isReadOnly: false);
                });
            }

            return turn.Usual;
        };

        await town.SweepAsync();
        await back!;
        await DrainAsync(town);

        await EveryoneHasTheirsAsync(town, people);
        town.Server.Journal.Should().ContainSingle();
    }

    private static async Task<IReadOnlyList<string>> AskAsync(MailTown town, int count, string name = "person")
    {
        var people = Enumerable.Range(0, count).Select(i => $"{name}{i}@example.se").ToList();
        foreach (var person in people)
            (await town.RequestAsync(person)).Error.Should().BeNull();
        return people;
    }

    private static async Task DrainAsync(MailTown town)
    {
        for (var hour = 0; hour < 6; hour++)
            await town.SweepAtAsync(town.Host.Now.AddHours(1));
    }

    private static async Task<List<MailMessage>> MessagesToAsync(MailTown town, IReadOnlyList<string> people) =>
        (await town.MessagesAsync(MailKind.OptIn)).FindAll(m => people.Contains(m.Address));

    private static async Task EveryoneHasTheirsAsync(MailTown town, IReadOnlyList<string> people)
    {
        (await MessagesToAsync(town, people)).Should().HaveCount(people.Count).And.OnlyContain(m => m.State == MailState.Sent);
        var letters = town.Server.Journal.Where(e => people.Contains(e.To.Single())).Select(e => (To: e.To.Single(), town.Read(e).MessageId)).Distinct().ToList();
        letters.Select(l => l.To).Should().BeEquivalentTo(people, "each has one, whatever copies of it");
    }
}
