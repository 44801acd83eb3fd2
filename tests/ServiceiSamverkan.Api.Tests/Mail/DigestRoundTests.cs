using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Application.Mail.Digests;
using ServiceiSamverkan.Application.Places;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Places;
using ServiceiSamverkan.Domain.Subscriptions;
using ServiceiSamverkan.Testing.Mail;

namespace ServiceiSamverkan.Api.Tests.Mail;

/// <summary>A round with more readers than are planned at once.</summary>
public sealed class DigestRoundTests
{
    private const string OnTheEdge = "m@example.se";

    /// <summary>Thursday 5 March 2026, seven o'clock in Stockholm.</summary>
    private static readonly DateTimeOffset Due = new(2026, 3, 5, 6, 0, 0, TimeSpan.Zero);

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Round_OfSeveralParts_WritesToEachOnceAndMakesItsContentOnce(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        var (near, far) = (await town.AddPlaceAsync("Bäckliden"), await town.AddPlaceAsync("Tallnäs"));
        await town.HappensAsync(near);

        // Two of this address's three are the last that the first part reads.
        await SubscribeAsync(town, [OnTheEdge], SubscriptionScope.Municipality, SubscriptionScope.Place(near), SubscriptionScope.Place(far));
        await SubscribeAsync(town, [.. Names('a', DigestPlanner.Batch - 2), .. Names('z', DigestPlanner.Batch)], SubscriptionScope.Municipality);
        town.Host.Now = Due;

        var parts = await PlanAsync(town, null);

        parts.Should().Be(3);
        var slots = await town.InAsync(db => db.Set<DigestSlot>().AsNoTracking().ToListAsync());
        slots.Should().HaveCount((2 * DigestPlanner.Batch) - 1).And.OnlyHaveUniqueItems(s => s.Address);
        var letters = await town.MessagesAsync(MailKind.Digest);
        letters.Should().HaveCount(slots.Count).And.OnlyHaveUniqueItems(m => m.Address);
        letters.Select(m => m.SegmentId).Distinct().Should().HaveCount(2, "all but one follow the same");
        (await town.InAsync(db => db.Set<MailSegment>().CountAsync())).Should().Be(2);
    }

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Round_ContentChangedMeanwhile_IsToldAsItStandsThen(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        var place = await town.AddPlaceAsync("Bäckliden");
        await town.HappensAsync(place);
        await SubscribeAsync(town, [.. Names('a', DigestPlanner.Batch), OnTheEdge], SubscriptionScope.Municipality);
        town.Host.Now = Due;

        var begun = await PlanPartAsync(town, null);
        var version = await town.InAsync(db => db.Set<Place>().Select(p => p.Version).SingleAsync());
        (await town.SendAsync(new ChangePlace(place, version, new(PlaceKind.Village, LocalizedText.Sv("Storliden"), null, null, null)))).Error.Should().BeNull();
        await PlanAsync(town, begun);

        (await TextToAsync(town, "a000@example.se")).Should().Contain("Bäckliden");
        (await TextToAsync(town, OnTheEdge)).Should().Contain("Storliden").And.NotContain("Bäckliden");
    }

    private static IEnumerable<string> Names(char first, int count) =>
        Enumerable.Range(0, count).Select(n => string.Create(CultureInfo.InvariantCulture, $"{first}{n:D3}@example.se"));

    /// <returns>How many parts there were.</returns>
    private static async Task<int> PlanAsync(MailTown town, DigestCursor? begun)
    {
        var parts = 1;
        for (; (begun = await PlanPartAsync(town, begun)) is not null; parts++)
        {
            // The next one begins where this one ended.
        }

        return parts;
    }

    private static async Task<DigestCursor?> PlanPartAsync(MailTown town, DigestCursor? begun) =>
        (await town.Host.SendAsync<Result<DigestCursor?>>(town.Tenant, new PlanDigests(Cadence.Weekly, begun))).Value;

    private static async Task SubscribeAsync(MailTown town, IEnumerable<string> addresses, params SubscriptionScope[] scopes) => await town.InAsync(async db =>
    {
        await db.FollowAsync(addresses, Cadence.Weekly, scopes, town.Host.Now, town.Host.Services.GetRequiredService<IIdSource>());
        return true;
    });

    private static Task<string> TextToAsync(MailTown town, string address) => town.InAsync(db =>
        db.Set<MailMessage>().Where(m => m.Address == address).Join(db.Set<MailSegment>(), m => m.SegmentId, s => s.Id, (m, s) => s.Text).SingleAsync());
}
