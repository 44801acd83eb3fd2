using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Api.Tests.Mail;

/// <summary>The sender on the envelope: where a mail comes back to when it cannot be delivered.</summary>
public sealed class ReturnAddressTests
{
    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Envelope_OfEachMail_LeadsBackToItsRowAndNamesNobody(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        await town.SubscribeAsync("anna.andersson@example.se");
        await town.RequestAsync("bertil@example.se");
        await town.HappensAsync(await town.AddPlaceAsync("Byn"));
        await town.SweepAsync();
        await town.SweepAtAsync(town.Host.Now.AddDays(4));

        var key = await town.InAsync(db => db.Set<LinkKey>().SingleAsync());
        var messages = (await town.MessagesAsync(MailKind.OptIn)).Concat(await town.MessagesAsync(MailKind.Digest)).Where(m => m.State == MailState.Sent).ToList();
        messages.Should().HaveCount(2);
        foreach (var message in messages)
        {
            var from = town.Server.To(message.Address).Single(e => town.Read(e).MessageId == message.MessageId).From;
            from.Should().StartWith("bounce+").And.EndWith("@skelleftea.example", "it is the domain that the municipality writes from");
            var token = TokenOf(from);
            BounceToken.Read(token).Should().Be(new BounceToken(BounceToken.MarkOf(town.Tenant.Id), message.Id));
            BounceToken.Read(token)!.Value.IsSigned(token, key.Key).Should().BeTrue();
        }
    }

    [Fact]
    public async Task Envelope_DomainOfTheSettings_IsUsedWithTheTenantsOwnHost()
    {
        await using var town = await MailTown.StartAsync(more: new() { ["Mail:Bounces:Domain"] = "studs.{host}" });
        await town.RequestAsync("bertil@example.se");

        await town.SweepAsync();

        town.Server.Journal.Should().ContainSingle().Which.From.Should().EndWith("@studs.skelleftea.localhost");
    }

    [Fact]
    public async Task Envelope_OfAMailSentTwice_IsTheSame()
    {
        await using var town = await MailTown.StartAsync();
        town.Server.Answer = turn => turn.Verb == "." ? null : turn.Usual;
        await town.RequestAsync("bertil@example.se");
        await town.SweepAsync();
        town.Server.Answer = turn => turn.Usual;
        await town.SweepAtAsync(town.Host.Now.AddMinutes(2));

        town.Server.Journal.Should().HaveCount(2);
        town.Server.Journal.Select(e => e.From).Distinct().Should().ContainSingle();
    }

    private static string TokenOf(string from) => from[(from.IndexOf('+', StringComparison.Ordinal) + 1)..from.IndexOf('@', StringComparison.Ordinal)];
}
