using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Mail.Disposal;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Api.Tests.Mail;

public sealed class DisposalTests
{
    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Mail_EndedLongAgo_IsDisposedOf_AndNothingIsSentAgain(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        await town.SubscribeAsync("boende@example.se");
        await town.HappensAsync(await town.AddPlaceAsync("Byn"));
        await town.SweepAtAsync(town.Host.Now.AddDays(4));
        var sentAt = town.Host.Now;

        await town.SweepAtAsync(sentAt + DisposeMail.Kept);
        (await town.MessagesAsync(MailKind.Digest)).Should().NotBeEmpty("it is not old yet");
        await town.SweepAtAsync(sentAt + DisposeMail.Kept + TimeSpan.FromMinutes(1));

        (await town.MessagesAsync(MailKind.Digest)).Should().BeEmpty();
        (await town.InAsync(db => db.Set<MailSegment>().CountAsync())).Should().Be(0);
        town.DigestsTo("boende@example.se").Should().ContainSingle();
    }
}
