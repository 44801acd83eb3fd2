using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Application;
using ServiceiSamverkan.Application.Mail;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Api.Tests.Mail;

/// <summary>An idle tenant costs a sweep nothing. Mail that nobody was told of tells whether anyone looked.</summary>
public sealed class IdleTenantTests
{
    [Fact]
    public async Task Sweep_IdleTenant_IsNotOpenedUntilTheMorning()
    {
        await using var town = await MailTown.StartAsync();
        await SettleAsync(town);
        await WriteUnseenAsync(town);

        (await town.SweepAllAsync()).Skipped.Should().Be(0, "the tenant is taken for idle, and left alone");

        town.Host.Now = TestHost.Morning.AddDays(1);
        (await town.SweepAllAsync()).Skipped.Should().Be(1, "the next morning every tenant is looked at");
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Sweep_TenantThatChanged_IsLookedAtAgain(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        await SettleAsync(town);
        town.Host.Now += TimeSpan.FromMinutes(10);

        (await town.RequestAsync("eva@example.test")).Error.Should().BeNull();

        (await town.SweepAllAsync()).Sent.Should().Be(1);
        (await town.MessagesAsync(MailKind.OptIn)).Should().ContainSingle().Which.State.Should().Be(MailState.Sent);
    }

    [Fact]
    public async Task Sweep_ChangeAfterItLooked_KeepsTheTenantUnderWatch()
    {
        await using var town = await MailTown.StartAsync();
        await SettleAsync(town);

        // The first change lowers the hint; the pass that follows must not raise it over a second one that is written meanwhile.
        await town.RequestAsync("eva@example.test");
        await town.SweepAllAsync();
        town.Host.Now += TimeSpan.FromMinutes(1);
        await town.SweepAllAsync();
        await town.RequestAsync("nils@example.test");

        (await town.SweepAllAsync()).Sent.Should().Be(1);
    }

    /// <summary>Until every tenant has been found idle, long enough after it was made.</summary>
    private static async Task SettleAsync(MailTown town)
    {
        for (var pass = 0; pass < 3; pass++)
        {
            town.Host.Now += TimeSpan.FromMinutes(10);
            (await town.SweepAllAsync()).Trouble.Should().BeEmpty();
        }
    }

    /// <summary>Mail that is due, written past the pipeline, so that no hint is lowered. It asks for nobody's subscription and is skipped.</summary>
    private static Task<int> WriteUnseenAsync(MailTown town) => town.Host.InAsync(town.Host.Tenants.Norsjo, services =>
    {
        services.GetRequiredService<Outbox>().Add(new MailDraft(
            "unseen", MailKind.OptIn, Guid.Empty, "eva@example.test", "sv", "Ämne", "<p>Text</p>", "Text", town.Host.Now.AddDays(7)));
        return services.GetRequiredService<ITenantDb>().SaveChangesAsync(CancellationToken.None);
    });
}
