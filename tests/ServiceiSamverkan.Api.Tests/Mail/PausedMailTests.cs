using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Infrastructure.Catalogue;

namespace ServiceiSamverkan.Api.Tests.Mail;

/// <summary>The operator holds mail back: what is due is planned and waits, also in the midst of a run.</summary>
public sealed class PausedMailTests
{
    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Paused_MailIsPlannedAndWaits_AndGoesOutWhenResumed(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        await town.SubscribeAsync("boende@example.se");
        await town.HappensAsync(await town.AddPlaceAsync("Byn"));
        await PauseAsync(town, true);

        await town.SweepAtAsync(town.Host.Now.AddDays(4));

        town.Server.Journal.Should().BeEmpty();
        (await town.MessagesAsync(MailKind.Digest)).Should().ContainSingle("it is planned").Which.State.Should().Be(MailState.Queued);
        using var leader = await town.Host.PortalClientAsync(town.Tenant, StaffRole.ProcessLeader);
        WebUtility.HtmlDecode(await leader.GetStringAsync("/kontoret/prenumeranter", TestContext.Current.CancellationToken)).Should().Contain("Driften håller inne mejlen");

        await town.AddHostAsync("annat.localhost");
        (await town.SweepAsync()).Sent.Should().Be(0, "another change of the tenant leaves the pause as it is");
        await PauseAsync(town, false);
        await town.SweepAsync();
        town.DigestsTo("boende@example.se").Should().ContainSingle();
    }

    [Fact]
    public async Task Paused_InTheMidstOfARun_TheRestWaits()
    {
        await using var town = await MailTown.StartAsync();
        for (var i = 0; i < 130; i++)
            await town.RequestAsync($"person{i}@example.se");
        town.Server.Meanwhile = turn =>
            turn.Verb == "." && !town.Tenant.IsMailPaused && town.Server.Journal.IsEmpty ? PauseAsync(town, true) : Task.CompletedTask;

        (await town.SweepAsync()).Sent.Should().Be(100, "the turn that was begun is ended");

        (await town.InAsync(db => db.Set<MailMessage>().CountAsync(m => m.State == MailState.Queued))).Should().Be(30);
    }

    private static Task PauseAsync(MailTown town, bool isPaused) =>
        town.Host.Services.GetRequiredService<TenantRegistry>().PauseMailAsync(town.Tenant.Id, isPaused, CancellationToken.None);
}
