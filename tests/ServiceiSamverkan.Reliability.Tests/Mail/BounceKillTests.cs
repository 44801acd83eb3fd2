using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Testing.Imap;
using ServiceiSamverkan.Testing.Mail;
using ServiceiSamverkan.Testing.Serving;
using ServiceiSamverkan.Testing.Smtp;

namespace ServiceiSamverkan.Reliability.Tests.Mail;

/// <summary>What comes back is recorded first and moved afterwards; the process dies between the two, again and again.</summary>
public sealed class BounceKillTests
{
    /// <summary>More than the letters that have to fail before an address is blocked: counted anew each time, it would be.</summary>
    private const int Kills = 4;

    private const string Handled = "Behandlade";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Returned_ProcessKilledBetweenRecordAndMove_IsCountedOnceMovedAndBlocksNobodyWrongly()
    {
        await using var server = new SmtpServer();
        await using var mailbox = await ImapServer.StartAsync();
        await using var line = new CutLine(mailbox.Port, "MOVE");
        var settings = server.Settings.Concat(mailbox.Settings).ToDictionary();
        settings["Mail:Bounces:Port"] = $"{line.Port}";
        await using var product = await ServedProduct.MakeAsync(settings: settings);
        var readers = new Readership(product, 2);
        await readers.FollowAsync();
        await readers.LetAWeekPassAsync();
        var process = product.Process(new Dictionary<string, string?> { ["SIS_TEST_JOBS"] = "1", ["Mail:SweepSeconds"] = "1" });
        process.Begin();
        await readers.UntilAllSentAsync();
        await process.KillAsync();
        var (full, gone) = (readers.Addresses[0], readers.Addresses[1]);
        await mailbox.DeliverAsync(TestReports.Postfix(server.To(full).Single().From, full, "5.2.2", said: "552 mailbox full"));
        await mailbox.DeliverAsync(TestReports.Postfix(server.To(gone).Single().From, gone));

        line.AtTheWord = process.Kill;
        for (var kill = 0; kill < Kills; kill++)
        {
            process.Begin();
            await process.EndAsync();
            (await CountedAsync(product)).Should().Be(1, "the first is recorded, however often it is met");
            (await mailbox.CountAsync(ImapServer.Inbox)).Should().Be(2, "and has not been moved");
        }

        line.IsWhole = true;
        process.Begin();
        await UntilReadAsync(product, mailbox);
        await process.KillAsync();

        (await mailbox.CountAsync(Handled)).Should().Be(2);
        (await CountedAsync(product)).Should().Be(2);
        (await BlockedAsync(product)).Should().Equal([gone], "a full mailbox has been told of once");
        (await readers.StatesAsync()).Should().OnlyContain(s => s == MailState.Returned);
        server.Journal.Should().HaveCount(2, "nothing is sent or answered");
        (await product.CheckAsync()).Should().BeEmpty();
    }

    private static async Task UntilReadAsync(ServedProduct product, ImapServer mailbox)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        for (; await mailbox.CountAsync(ImapServer.Inbox) > 0; product.Now += TimeSpan.FromMinutes(1))
            await Task.Delay(TimeSpan.FromSeconds(1), patience.Token);
    }

    private static Task<int> CountedAsync(ServedProduct product) => product.InAsync(product.Tenants.Norsjo, services =>
        services.GetRequiredService<ITenantDb>().Set<Bounce>().CountAsync());

    private static Task<List<string>> BlockedAsync(ServedProduct product) => product.InAsync(product.Tenants.Norsjo, services =>
        services.GetRequiredService<ITenantDb>().Set<BlockedAddress>().Select(b => b.Address).ToListAsync());
}
