using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Subscriptions;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Api.Tests.Mail;

public sealed class OptInTests
{
    private const string Email = "boende@example.se";

    [Fact]
    public async Task Confirm_TokenOfAnotherTenant_IsUnknown()
    {
        await using var town = await MailTown.StartAsync();
        await town.RequestAsync(Email);

        var foreign = await town.Host.SendAsync<Result>(town.Host.Tenants.Norsjo, new ConfirmSubscription(await town.OptInTokenAsync(Email)));

        foreign.Error.Should().Be(new OptInUnknown());
    }

    [Fact]
    public async Task Pending_EndsAfterSevenDays_AndTheAddressIsErased()
    {
        await using var town = await MailTown.StartAsync();
        await town.RequestAsync(Email);
        var token = await town.OptInTokenAsync(Email);

        await town.SweepAtAsync(town.Host.Now.AddDays(7));

        (await StatesAsync(town)).Should().Equal(SubscriptionState.Expired);
        (await town.InAsync(db => db.Set<Subscription>().CountAsync(s => s.Address != null))).Should().Be(0);
        (await town.InAsync(db => db.Set<MailMessage>().CountAsync(m => m.Address == Email))).Should().Be(0);
        (await town.SendAsync(new ConfirmSubscription(token))).Error.Should().Be(new OptInExpired());
        using var resident = town.Host.Client(town.Tenant);
        var page = WebUtility.HtmlDecode(await resident.GetStringAsync($"/prenumerera/bekrafta/{token}", TestContext.Current.CancellationToken));
        page.Should().Contain("Länken gällde i sju dagar och har gått ut. Be om en ny.").And.Contain("href=\"/prenumerera\"");
        using var confirmed = await resident.PostAsJsonAsync("/api/v1/subscriptions/confirm", new { token }, TestContext.Current.CancellationToken);
        (await confirmed.JsonAsync()).GetProperty("code").GetString().Should().Be(nameof(OptInExpired));
    }

    [Fact]
    public async Task Pending_OneOfTwoRequestsEnds_TheOthersMailStillGoesOut()
    {
        await using var town = await MailTown.StartAsync();
        await town.RequestAsync(Email);
        town.Host.Now = town.Host.Now.AddDays(6);
        await town.RequestAsync(Email, Cadence.Weekly, SubscriptionScope.Place(await town.AddPlaceAsync("Bäckliden")));
        town.Server.Answer = turn => turn.Verb == "RCPT" ? "451 4.7.1 greylisted" : turn.Usual;
        await town.SweepAsync();
        town.Server.Answer = turn => turn.Usual;

        await town.SweepAtAsync(town.Host.Now.AddDays(1));

        (await StatesAsync(town)).Should().BeEquivalentTo([SubscriptionState.Expired, SubscriptionState.Pending]);
        town.Server.To(Email).Should().ContainSingle();
    }

    [Fact]
    public async Task Confirm_SecondTime_SaysThatItIsDoneAndChangesNothing()
    {
        await using var town = await MailTown.StartAsync();
        await town.RequestAsync(Email);
        var token = await town.OptInTokenAsync(Email);
        using var resident = town.Host.Client(town.Tenant);
        var path = $"/prenumerera/bekrafta/{token}";
        (await resident.SubmitAsync(path, new() { ["Key"] = "1" })).StatusCode.Should().BeOneOf(HttpStatusCode.Found, HttpStatusCode.SeeOther);

        WebUtility.HtmlDecode(await resident.GetStringAsync(path, TestContext.Current.CancellationToken)).Should().Contain("Du har redan bekräftat. Mejlen kommer som du bad om.");
        using var again = await resident.PostAsJsonAsync("/api/v1/subscriptions/confirm", new { token }, TestContext.Current.CancellationToken);

        (await again.JsonAsync()).GetProperty("code").GetString().Should().Be(nameof(OptInUsed));
        (await StatesAsync(town)).Should().Equal(SubscriptionState.Active);
    }

    [Fact]
    public async Task Request_ManyTimesInADay_FillsNoMailbox()
    {
        await using var town = await MailTown.StartAsync();

        for (var i = 0; i < OptInMail.MaxPerDay + 5; i++)
            (await town.RequestAsync(Email)).Error.Should().BeNull();

        (await town.MessagesAsync(MailKind.OptIn)).Should().HaveCount(OptInMail.MaxPerDay);
    }

    private static Task<List<SubscriptionState>> StatesAsync(MailTown town) =>
        town.InAsync(db => db.Set<Subscription>().AsNoTracking().OrderBy(s => s.Id).Select(s => s.State).ToListAsync());
}
