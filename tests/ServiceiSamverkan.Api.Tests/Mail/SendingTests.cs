using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Mail.Sending;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Api.Tests.Mail;

public sealed class SendingTests
{
    private const string Good = "bra@example.se";
    private const string Bad = "finns-inte@example.se";

    [Fact]
    public async Task Send_AddressRefused_FailsThatAddressAlone()
    {
        await using var town = await MailTown.StartAsync();
        town.Server.Answer = turn => turn.Verb == "RCPT" && turn.Line.Contains(Bad, StringComparison.Ordinal) ? "550 5.1.1 no such user" : turn.Usual;
        await town.RequestAsync(Bad);
        await town.RequestAsync(Good);

        await town.SweepAsync();

        town.Server.To(Good).Should().ContainSingle();
        var failed = (await MessageAsync(town, Bad))!;
        (failed.State, failed.Reason).Should().Be((MailState.Failed, "550 5.1.1 no such user"));
    }

    [Fact]
    public async Task Send_ServerSaysLater_IsTriedAgainAndNotBefore()
    {
        await using var town = await MailTown.StartAsync();
        town.Server.Answer = turn => turn.Verb == "RCPT" ? "451 4.7.1 greylisted" : turn.Usual;
        await town.RequestAsync(Good);
        await town.SweepAsync();
        (await MessageAsync(town, Good))!.State.Should().Be(MailState.Deferred);
        town.Server.Answer = turn => turn.Usual;

        await town.SweepAsync();
        town.Server.Journal.Should().BeEmpty("a minute has not gone");
        await town.SweepAtAsync(town.Host.Now.AddMinutes(2));

        town.Server.To(Good).Should().ContainSingle();
        (await MessageAsync(town, Good))!.Attempts.Should().Be(2);
    }

    [Fact]
    public async Task Send_LoginRefused_RaisesAnAlarmAndKeepsTheQueue()
    {
        await using var town = await MailTown.StartAsync(more: new() { ["Mail:User"] = "sis", ["Mail:Password"] = "hemligt" });
        town.Server.OffersLogin = true;
        town.Server.Answer = turn => turn.Verb == "AUTH" ? "535 5.7.8 no" : turn.Usual;
        await town.RequestAsync(Good);
        await town.RequestAsync(Bad);

        var report = await town.SweepAsync();

        report.Trouble.Should().ContainSingle();
        (await town.MessagesAsync(MailKind.OptIn)).Should().OnlyContain(m => m.State == MailState.Deferred && m.Attempts == 0);
        town.Server.Answer = turn => turn.Usual;
        await town.SweepAtAsync(town.Host.Now.AddMinutes(2));
        town.Server.Journal.Should().HaveCount(2);
    }

    [Fact]
    public async Task Send_ServerAway_KeepsTheQueue()
    {
        await using var town = await MailTown.StartAsync(more: new() { ["Mail:Port"] = "1" });
        await town.RequestAsync(Good);

        (await town.SweepAsync()).Trouble.Should().NotBeEmpty();

        (await MessageAsync(town, Good))!.State.Should().Be(MailState.Deferred);
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Send_SenderDiedBeforeRecording_IsSentAgainUnderTheSameMessageId(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        await town.RequestAsync(Good);
        var claim = await town.Host.SendAsync<Result<MailClaim>>(town.Tenant, new ClaimMail(10, TimeSpan.FromMinutes(10)));
        claim.Value.MessageIds.Should().ContainSingle();
        var planned = (await MessageAsync(town, Good))!.MessageId;

        await town.SweepAtAsync(town.Host.Now.AddMinutes(9));
        town.Server.Journal.Should().BeEmpty("the lease still runs");
        await town.SweepAtAsync(town.Host.Now.AddMinutes(2));

        town.Read(town.Server.To(Good).Should().ContainSingle().Subject).MessageId.Should().Be(planned);
        var message = (await MessageAsync(town, Good))!;
        (message.State, message.LostLeases).Should().Be((MailState.Sent, 1));
    }

    [Fact]
    public async Task Send_ServerHangsUpAfterTheMail_IsSentAgainUnderTheSameMessageId()
    {
        await using var town = await MailTown.StartAsync();
        town.Server.Answer = turn => turn.Verb == "." ? null : turn.Usual;
        await town.RequestAsync(Good);
        await town.SweepAsync();
        town.Server.Answer = turn => turn.Usual;

        await town.SweepAtAsync(town.Host.Now.AddMinutes(2));

        town.Server.To(Good).Should().HaveCount(2);
        town.Server.To(Good).Select(e => town.Read(e).MessageId).Distinct().Should().ContainSingle();
    }

    [Fact]
    public async Task Send_ManyMails_KeepsItsConnections()
    {
        await using var town = await MailTown.StartAsync();
        for (var i = 0; i < 130; i++)
            await town.RequestAsync($"person{i}@example.se");

        var report = await town.SweepAsync();

        report.Sent.Should().Be(130);
        town.Server.Journal.SelectMany(e => e.To).Should().OnlyHaveUniqueItems().And.HaveCount(130);
        town.Server.Connections.Should().BeInRange(1, 4);
    }

    [Fact]
    public async Task Sweep_OneTenantFails_TheOthersGoOn()
    {
        await using var town = await MailTown.StartAsync();
        await town.RequestAsync(Good);
        var norsjo = town.Host.Tenants.Norsjo;
        var file = Directory.EnumerateFiles(town.Host.Folder, $"{norsjo.Identifier}.db", SearchOption.AllDirectories).Single();
        File.WriteAllText(file, "no database");

        var report = await town.SweepAllAsync();

        report.Trouble.Should().NotBeEmpty().And.OnlyContain(t => t.StartsWith(norsjo.Identifier, StringComparison.Ordinal));
        town.Server.To(Good).Should().ContainSingle();
    }

    [Fact]
    public async Task Send_WithoutServer_WritesFilesOfTheTenant()
    {
        await using var town = await MailTown.StartAsync(more: new() { ["Mail:Host"] = "" });
        await town.RequestAsync(Good);

        await town.SweepAsync();

        var file = Directory.EnumerateFiles(Path.Combine(town.Host.Folder, "data", "mail", "skelleftea"), "*.eml").Should().ContainSingle().Subject;
        MimeKit.MimeMessage.Load(file).To.ToString().Should().Contain(Good);
        File.ReadLines(file).First().Should().MatchRegex("^Return-Path: <bounce\\+[a-z2-7]{56}@skelleftea.example>$");
    }

    private static Task<MailMessage?> MessageAsync(MailTown town, string address) =>
        town.InAsync(db => db.Set<MailMessage>().AsNoTracking().SingleOrDefaultAsync(m => m.Address == address));
}
