using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Subscriptions;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Api.Tests.Mail;

/// <summary>Many letters of one municipality keep no other waiting, and no more go out than the operator allows.</summary>
public sealed class FairnessTests
{
    private const string Small = "ensam@example.se";
    private const int Many = 230;

    [Fact]
    public async Task Send_BigTenantAndSmallOne_SmallWaitsForOneTurnAtMost()
    {
        await using var town = await MailTown.StartAsync();
        await AskAsync(town, Many);
        await AskAsSmallAsync(town);

        await town.SweepAllAsync();

        PlaceOfSmall(town).Should().BeLessThanOrEqualTo(100, "a turn is a hundred mails");
        town.Server.Journal.Should().HaveCount(Many + 1);
    }

    [Fact]
    public async Task Send_SmallTenantHasMailWhileABigRunGoesOn_IsSeenBeforeItsEnd()
    {
        await using var town = await MailTown.StartAsync();
        await AskAsync(town, Many);
        var asked = 0;
        town.Server.Meanwhile = async turn =>
        {
            if (turn.Verb != "." || Interlocked.Exchange(ref asked, 1) == 1)
                return;
            await AskAsSmallAsync(town);
            town.Host.Now += TimeSpan.FromMinutes(1);
        };

        (await town.SweepAllAsync()).Sent.Should().Be(Many + 1);

        PlaceOfSmall(town).Should().BeLessThan(Many);
    }

    [Fact]
    public async Task Send_TenantsRate_HoldsThatTenantAlone()
    {
        await using var town = await MailTown.StartAsync(more: new() { ["Mail:TenantPerMinute"] = "20" });
        await AskAsync(town, 50);
        await AskAsSmallAsync(town);

        (await town.SweepAllAsync()).Sent.Should().Be(21);
        (await town.SweepAllAsync()).Sent.Should().Be(0, "no time has passed");
        town.Host.Now += TimeSpan.FromSeconds(30);
        (await town.SweepAllAsync()).Sent.Should().Be(10);
        town.Host.Now += TimeSpan.FromMinutes(10);
        (await town.SweepAllAsync()).Sent.Should().Be(20, "no more than a minute's is saved up, though as many are left");
    }

    [Fact]
    public async Task Send_RateOfAll_IsSharedAndNobodyStarves()
    {
        await using var town = await MailTown.StartAsync(more: new() { ["Mail:PerMinute"] = "1" });
        await AskAsync(town, 5);
        await AskAsSmallAsync(town);

        (await town.SweepAllAsync()).Sent.Should().Be(1);
        town.Host.Now += TimeSpan.FromMinutes(1);
        (await town.SweepAllAsync()).Sent.Should().Be(1);

        town.Server.To(Small).Should().ContainSingle("whoever has waited longest is first");
        town.Host.Now += TimeSpan.FromMinutes(1);
        (await town.SweepAllAsync()).Sent.Should().Be(1);
    }

    [Fact]
    public async Task Send_LetterPutOffIntoTheNight_WaitsForTheMorningAndAReceiptDoesNot()
    {
        await using var town = await MailTown.StartAsync();
        await town.SubscribeAsync(Small);
        await town.HappensAsync(await town.AddPlaceAsync("Byn"));
        var thursday = TestHost.Morning.AddDays(3);
        town.Server.Answer = turn => turn.Verb == "RCPT" ? "451 4.3.0 not now" : turn.Usual;
        foreach (var minutes in (int[])[0, 5, 20, 120])
            await town.SweepAtAsync(thursday.AddMinutes(minutes));
        (await town.MessagesAsync(MailKind.Digest)).Should().ContainSingle().Which.State.Should().Be(MailState.Deferred);
        town.Server.Answer = turn => turn.Usual;
        var journal = town.Server.Journal.Count;

        await town.RequestAsync("fragar@example.se");
        await town.SweepAtAsync(thursday.AddHours(12));
        town.Server.Journal.Skip(journal).SelectMany(e => e.To).Should().Equal(["fragar@example.se"], "it is nine in the evening");
        await town.SweepAtAsync(thursday.AddHours(20));
        town.DigestsTo(Small).Should().BeEmpty("it is five in the morning");
        await town.SweepAtAsync(thursday.AddHours(22));

        town.DigestsTo(Small).Should().ContainSingle("it is seven");
    }

    private static async Task AskAsync(MailTown town, int count)
    {
        for (var i = 0; i < count; i++)
            (await town.RequestAsync($"person{i}@example.se")).Error.Should().BeNull();
    }

    private static async Task AskAsSmallAsync(MailTown town) =>
        (await town.Host.SendAsync<Result>(town.Host.Tenants.Norsjo, new RequestSubscription(Small, [SubscriptionScope.Municipality], Cadence.Weekly, "sv"))).Error.Should().BeNull();

    private static int PlaceOfSmall(MailTown town) => town.Server.Journal.ToList().FindIndex(e => e.To.Contains(Small));
}
