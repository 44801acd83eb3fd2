using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Mail.Sending;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Api.Tests.Mail;

/// <summary>What a server has taken is recorded before it is given the next mail on the same connection, though several share a commit.</summary>
public sealed class RecordingTests
{
    private static readonly Guid Another = new("c1a10000-0000-7000-8000-000000000001");

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Send_NextOnAConnection_GoesOutWhenTheOneBeforeIsRecorded(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        for (var i = 0; i < 30; i++)
            await town.RequestAsync($"person{i}@example.se");
        var before = new ConcurrentBag<MailState>();
        town.Server.Meanwhile = async turn =>
        {
            // Asked when the server is to be given the next: by then the one before it must stand as sent.
            if (turn.Verb == "DATA" && town.Server.Journal.LastOrDefault(e => e.Connection == turn.Connection) is { } last)
                before.Add(await town.InAsync(db => db.Set<MailMessage>().Where(m => m.Address == last.To[0]).Select(m => m.State).SingleAsync()));
        };

        (await town.SweepAsync()).Sent.Should().Be(30);

        before.Should().HaveCount(30 - town.Server.Connections).And.OnlyContain(s => s == MailState.Sent);
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Record_SeveralTogether_OneThatIsGoneOrClaimedByAnotherLeavesTheOthersAlone(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        foreach (var person in (string[])["kvar", "raderad", "vagrad", "senare"])
            await town.RequestAsync($"{person}@example.se");
        var claim = (await town.Host.SendAsync<Result<MailClaim>>(town.Tenant, new ClaimMail(10, TimeSpan.FromMinutes(10)))).Value;
        var ids = (await town.MessagesAsync(MailKind.OptIn)).ToDictionary(m => m.Address.Split('@')[0], m => m.Id);
        await town.InAsync(db => db.Set<MailMessage>().Where(m => m.Id == ids["raderad"]).ExecuteDeleteAsync());
        await town.InAsync(db => db.Set<MailMessage>().Where(m => m.Id == ids["senare"]).ExecuteUpdateAsync(set => set.SetProperty(m => m.ClaimId, (Guid?)Another)));

        await town.SendAsync(new RecordDeliveries(claim.ClaimId, [
            new(ids["senare"], new Delivery.TryLater("451")), new(ids["raderad"], new Delivery.Accepted()),
            new(ids["vagrad"], new Delivery.AddressRefused("550")), new(ids["kvar"], new Delivery.Accepted())]));

        (await town.MessagesAsync(MailKind.OptIn)).ToDictionary(m => m.Address.Split('@')[0], m => m.State).Should().Equal(new Dictionary<string, MailState>
        {
            ["kvar"] = MailState.Sent,
            ["vagrad"] = MailState.Failed,
            ["senare"] = MailState.Claimed,
        });
    }
}
