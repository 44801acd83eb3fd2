using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Subscriptions;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Api.Tests.Mail;

public sealed class SubscriptionFlowTests
{
    private const string Email = "boende@example.se";

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Subscribe_DoubleOptIn_ActsOnlyOnceConfirmed(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);

        (await town.RequestAsync(Email)).Error.Should().BeNull();
        (await StatesAsync(town)).Should().Equal(SubscriptionState.Pending);
        var first = await town.OptInTokenAsync(Email);
        (await town.RequestAsync(Email)).Error.Should().BeNull();
        await town.SweepAsync();

        town.Server.To(Email).Should().ContainSingle("the first link was taken over by the second request");
        (await town.SendAsync(new ConfirmSubscription(first))).Error.Should().Be(new OptInUnknown());
        var sent = town.Read(town.Server.To(Email)[0]);
        var second = sent.TextBody!.Split("/prenumerera/bekrafta/")[1].Split('\n', '\r')[0];
        (await town.SendAsync(new ConfirmSubscription(second))).Error.Should().BeNull();
        (await StatesAsync(town)).Should().Equal(SubscriptionState.Active);
        (await town.SendAsync(new ConfirmSubscription(second))).Error.Should().Be(new OptInUsed());
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Unsubscribe_OneClick_NeedsNoCookieAndIsIdempotentAndFinalUntilANewOptIn(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        var token = MailTown.StopToken(await LetterAsync(town));
        var path = $"/prenumeration/{token}/sluta";
        using var stranger = town.Host.Client(town.Tenant);

        (await stranger.GetAsync(path)).StatusCode.Should().Be(HttpStatusCode.OK);
        (await StatesAsync(town)).Should().Equal([SubscriptionState.Active], "looking changes nothing");
        (await stranger.PostAsync(path, new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]))).StatusCode.Should().Be(HttpStatusCode.OK);
        (await StatesAsync(town)).Should().Equal(SubscriptionState.Unsubscribed);
        using var form = new MultipartFormDataContent { { new StringContent("One-Click"), "List-Unsubscribe" } };
        (await stranger.PostAsync(path, form)).StatusCode.Should().Be(HttpStatusCode.OK);
        (await stranger.PostAsync($"/api/v1/unsubscribe/{token}", null)).StatusCode.Should().Be(HttpStatusCode.NoContent);

        await town.SubscribeAsync(Email);
        (await town.SendAsync(new Unsubscribe(token))).Error.Should().Be(NotFound.Instance, "links from before the last opt-in no longer act");
        (await StatesAsync(town)).Should().Equal(SubscriptionState.Active);
    }

    [Fact]
    public async Task Unsubscribe_TokenThatIsNotOurs_IsNotFoundAndChangesNothing()
    {
        await using var town = await MailTown.StartAsync();
        var token = MailTown.StopToken(await LetterAsync(town));
        using var stranger = town.Host.Client(town.Tenant);
        using var neighbour = town.Host.Client(town.Host.Tenants.Norsjo);

        (await neighbour.PostAsync($"/prenumeration/{token}/sluta", null)).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await stranger.PostAsync("/prenumeration/abc/sluta", null)).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await neighbour.PostAsync($"/api/v1/unsubscribe/{token}", null)).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await StatesAsync(town)).Should().Equal(SubscriptionState.Active);
    }

    [Fact]
    public async Task Erase_BySignedLink_LeavesTheAddressNowhere()
    {
        await using var town = await MailTown.StartAsync();
        var token = MailTown.StopToken(await LetterAsync(town));

        (await town.SendAsync(new EraseSubscriber(token))).Error.Should().BeNull();

        (await town.InAsync(db => db.Set<Subscription>().CountAsync())).Should().Be(0);
        (await town.InAsync(db => db.Set<DigestSlot>().CountAsync())).Should().Be(0);
        (await town.InAsync(db => db.Set<MailMessage>().CountAsync())).Should().Be(0);
    }

    [Fact]
    public async Task Pages_FromTheFormToTheFirstConfirmedDay_WorkWithoutScript()
    {
        await using var town = await MailTown.StartAsync();
        using var resident = town.Host.Client(town.Tenant);

        var asked = await resident.SubmitAsync("/prenumerera", new() { ["Email"] = Email, ["Scopes"] = "municipality", ["Cadence"] = "Weekly", ["Language"] = "sv" });
        asked.StatusCode.Should().BeOneOf(HttpStatusCode.Found, HttpStatusCode.SeeOther);
        var path = $"/prenumerera/bekrafta/{await town.OptInTokenAsync(Email)}";
        (await resident.GetAsync(path)).StatusCode.Should().Be(HttpStatusCode.OK);
        (await StatesAsync(town)).Should().Equal([SubscriptionState.Pending], "looking changes nothing");

        (await resident.SubmitAsync(path, new() { ["Key"] = "1" })).StatusCode.Should().BeOneOf(HttpStatusCode.Found, HttpStatusCode.SeeOther);

        (await StatesAsync(town)).Should().Equal(SubscriptionState.Active);
    }

    [Fact]
    public async Task Unsubscribe_OnAnotherOfTheTenantsHosts_ActsWithoutARedirect()
    {
        await using var town = await MailTown.StartAsync();
        await town.AddHostAsync("dialog.skelleftea.localhost");
        var token = MailTown.StopToken(await LetterAsync(town));
        using var other = town.Host.Client("dialog.skelleftea.localhost");

        (await other.GetAsync("/prenumerera", TestContext.Current.CancellationToken)).StatusCode.Should().Be(HttpStatusCode.PermanentRedirect, "pages are read on the one canonical host");
        using var body = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);
        (await other.PostAsync($"/prenumeration/{token}/sluta", body, TestContext.Current.CancellationToken)).StatusCode.Should().Be(HttpStatusCode.OK);

        (await StatesAsync(town)).Should().Equal(SubscriptionState.Unsubscribed);
    }

    [Fact]
    public async Task Request_BadInput_NamesEachField()
    {
        await using var town = await MailTown.StartAsync();
        using var stranger = town.Host.Client(town.Tenant);

        foreach (var (body, field) in ((object, string)[])
        [
            (new { email = "ingen", scopes = new[] { new { kind = "municipality" } }, cadence = "weekly", language = "sv" }, "email"),
            (new { email = Email, scopes = Array.Empty<object>(), cadence = "weekly", language = "sv" }, "scopes"),
            (new { email = Email, scopes = new[] { new { kind = "place", id = Guid.Empty } }, cadence = "weekly", language = "sv" }, "scopes"),
            (new { email = Email, scopes = new[] { new { kind = "municipality" } }, cadence = "yearly", language = "sv" }, "cadence"),
            (new { email = Email, scopes = new[] { new { kind = "municipality" } }, cadence = "weekly", language = "de" }, "language"),
        ])
        {
            using var refused = await stranger.PostAsJsonAsync("/api/v1/subscriptions", body, TestContext.Current.CancellationToken);
            refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
            (await refused.JsonAsync()).GetProperty("errors").EnumerateObject().Select(e => e.Name).Should().Equal(field);
        }
    }

    [Fact]
    public async Task Overview_InTheOffice_SaysWhatWentOutToThoseWhoLead()
    {
        await using var town = await MailTown.StartAsync();
        await LetterAsync(town);
        using var leader = await town.Host.PortalClientAsync(town.Tenant, StaffRole.ProcessLeader);
        using var moderator = await town.Host.ApiClientAsync(town.Tenant, StaffRole.Moderator);
        using var administrator = await town.Host.ApiClientAsync(town.Tenant, StaffRole.Administrator);

        WebUtility.HtmlDecode(await leader.GetStringAsync("/kontoret/prenumeranter", TestContext.Current.CancellationToken)).Should().Contain("Veckobrev").And.Contain("Skickat");
        (await moderator.GetAsync("/api/v1/office/mail", TestContext.Current.CancellationToken)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await administrator.GetJsonAsync("/api/v1/office/mail")).GetProperty("counts").EnumerateArray().Should().Contain(c => c.GetProperty("kind").GetString() == "Digest");
    }

    [Fact]
    public async Task OwnPage_BySignedLink_ChangesStopsAndErases()
    {
        await using var town = await MailTown.StartAsync();
        var token = MailTown.StopToken(await LetterAsync(town));
        var id = await town.InAsync(db => db.Set<Subscription>().Select(s => s.Id).SingleAsync());
        using var resident = town.Host.Client(town.Tenant);

        var change = await resident.SubmitAsync($"/prenumeration/{token}/andra/{id}", new() { ["Cadence"] = "Monthly", ["Language"] = "fi" });
        change.StatusCode.Should().BeOneOf(HttpStatusCode.Found, HttpStatusCode.SeeOther);
        var changed = await town.InAsync(db => db.Set<Subscription>().AsNoTracking().SingleAsync());
        (changed.Cadence, changed.Language).Should().Be((Cadence.Monthly, "fi"));
        WebUtility.HtmlDecode(await resident.GetStringAsync($"/prenumeration/{token}", TestContext.Current.CancellationToken)).Should().Contain("b…@example.se").And.NotContain(Email);

        (await resident.SubmitAsync($"/prenumeration/{token}/radera", new() { ["Key"] = "1" })).StatusCode.Should().BeOneOf(HttpStatusCode.Found, HttpStatusCode.SeeOther);
        (await town.InAsync(db => db.Set<Subscription>().CountAsync())).Should().Be(0);
        (await resident.GetAsync($"/prenumeration/{token}", TestContext.Current.CancellationToken)).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    /// <summary>Subscribes, lets something happen and a week pass, and gives the letter.</summary>
    private static async Task<MimeKit.MimeMessage> LetterAsync(MailTown town)
    {
        var place = await town.AddPlaceAsync("Bäckliden");
        await town.SubscribeAsync(Email);
        await town.HappensAsync(place);
        await town.SweepAtAsync(town.Host.Now.AddDays(7));
        return town.DigestsTo(Email).Should().ContainSingle().Subject;
    }

    private static Task<List<SubscriptionState>> StatesAsync(MailTown town) =>
        town.InAsync(db => db.Set<Subscription>().AsNoTracking().OrderBy(s => s.Id).Select(s => s.State).ToListAsync());
}
