using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Places;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Api.Tests.Mail;

/// <summary>What a subscriber does on the pages that a letter links to, done over the API with the letter's token.</summary>
public sealed class SubscriberApiTests
{
    private const string Anna = "anna@example.se";

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Subscriber_ByTheLettersToken_ReadsChangesStopsAndErases(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        var place = await town.AddPlaceAsync("Bäckliden");
        await town.SubscribeAsync(Anna, Cadence.Weekly, SubscriptionScope.Municipality, SubscriptionScope.Place(place));
        await town.SubscribeAsync("bo@example.se", Cadence.Weekly, SubscriptionScope.Municipality);
        await town.HappensAsync(place);
        town.Host.Now = town.Host.Now.AddDays(7);
        await town.SweepAsync();
        var own = $"/api/v1/subscriptions/{MailTown.StopToken(town.DigestsTo(Anna).Should().ContainSingle().Subject)}";
        using var anna = town.Host.Client(town.Tenant);

        var read = await anna.GetAsync(own);
        var page = await read.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>();
        var (all, village) = (IdOf(page, "Municipality"), IdOf(page, "Place"));
        using var nonsense = await anna.PutAsJsonAsync($"{own}/{all}", new { cadence = "2", language = "sv" });
        using var changed = await anna.PutAsJsonAsync($"{own}/{all}", new { cadence = "monthly", language = "fi" });
        using var stopped = await anna.DeleteAsync($"{own}/{village}");
        using var again = await anna.DeleteAsync($"{own}/{village}");
        var left = (await anna.GetJsonAsync(own)).GetProperty("active").EnumerateArray().ToList();

        read.Headers.CacheControl!.NoStore.Should().BeTrue();
        page.ToString().Should().Contain("a…@example.se").And.NotContain(Anna, "a forwarded letter tells nobody the address");
        nonsense.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        changed.StatusCode.Should().Be(HttpStatusCode.NoContent);
        stopped.StatusCode.Should().Be(HttpStatusCode.NoContent);
        again.StatusCode.Should().Be(HttpStatusCode.NoContent, "asking again changes nothing");
        var kept = left.Should().ContainSingle().Subject;
        kept.GetProperty("id").GetGuid().Should().Be(all);
        kept.GetProperty("cadence").GetString().Should().Be("Monthly");
        kept.GetProperty("language").GetString().Should().Be("fi");

        using var erased = await anna.DeleteAsync(own);
        erased.StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await anna.GetAsync(own)).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await town.InAsync(db => db.Set<Subscription>().Select(s => s.Address).ToListAsync())).Should().Equal("bo@example.se");
        (await town.InAsync(db => db.Set<MailMessage>().CountAsync(m => m.Address == Anna))).Should().Be(0);
    }

    [Fact]
    public async Task Subscriber_WithAnothersSubscription_FindsNothing()
    {
        await using var town = await MailTown.StartAsync();
        var place = await town.AddPlaceAsync("Bäckliden");
        await town.SubscribeAsync(Anna, Cadence.Weekly, SubscriptionScope.Municipality);
        await town.SubscribeAsync("bo@example.se", Cadence.Weekly, SubscriptionScope.Place(place));
        await town.HappensAsync(place);
        town.Host.Now = town.Host.Now.AddDays(7);
        await town.SweepAsync();
        var own = $"/api/v1/subscriptions/{MailTown.StopToken(town.DigestsTo(Anna).Should().ContainSingle().Subject)}";
        var anothers = await town.InAsync(db => db.Set<Subscription>().Where(s => s.Address != Anna).Select(s => s.Id).SingleAsync());
        using var anna = town.Host.Client(town.Tenant);

        using var changed = await anna.PutAsJsonAsync($"{own}/{anothers}", new { cadence = "monthly", language = "fi" });
        using var stopped = await anna.DeleteAsync($"{own}/{anothers}");

        changed.StatusCode.Should().Be(HttpStatusCode.NotFound);
        stopped.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await town.InAsync(db => db.Set<Subscription>().SingleAsync(s => s.Id == anothers))).Should().Match<Subscription>(s => s.State == SubscriptionState.Active && s.Cadence == Cadence.Weekly);
    }

    [Fact]
    public async Task Edition_OverTheApi_TellsWhatTheLetterTold()
    {
        await using var town = await MailTown.StartAsync();
        var (place, other) = (await town.AddPlaceAsync("Bäckliden"), await town.AddPlaceAsync("Kvarnliden"));
        await town.HappensAsync(place);
        await town.HappensAsync(other);
        var slug = await town.InAsync(db => db.Set<Place>().Where(p => p.Id == place).Select(p => p.Slug).SingleAsync());
        var leader = await town.Host.ApiClientAsync(town.Tenant, StaffRole.ProcessLeader);
        using var anyone = town.Host.Client(town.Tenant);

        var coming = await leader.GetJsonAsync($"/api/v1/office/editions/next?place={slug}");
        var early = await anyone.GetJsonAsync($"/api/v1/editions?place={slug}");
        town.Host.Now = town.Host.Now.AddDays(7);
        var latest = await anyone.GetJsonAsync($"/api/v1/editions?place={slug}");
        var whole = await anyone.GetJsonAsync("/api/v1/editions");

        early.GetProperty("sections").GetArrayLength().Should().Be(0);
        latest.ToString().Should().Be(coming.ToString()).And.Contain("Bäckliden").And.NotContain("Kvarnliden");
        whole.ToString().Should().Contain("Bäckliden").And.Contain("Kvarnliden");
        (await anyone.GetAsync("/api/v1/editions?cadence=Each")).StatusCode.Should().Be(HttpStatusCode.NotFound, "what comes by event has no editions");
        (await anyone.GetAsync("/api/v1/editions?place=finns-inte")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private static Guid IdOf(System.Text.Json.JsonElement page, string kind) =>
        page.GetProperty("active").EnumerateArray().Single(s => s.GetProperty("scope").GetProperty("kind").GetString() == kind).GetProperty("id").GetGuid();
}
