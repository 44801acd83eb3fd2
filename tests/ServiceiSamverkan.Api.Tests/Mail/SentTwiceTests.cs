using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Api.Tests.Dialogues;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Api.Tests.Mail;

/// <summary>Anonymous forms whose button is pressed twice: both answers are the same, and what was asked for is done once.</summary>
public sealed class SentTwiceTests
{
    private const string Email = "boende@example.se";

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Subscribe_FormSentTwice_AsksOnce(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        using var resident = town.Host.Client(town.Tenant);

        AreTheSame(await resident.SubmitAsync("/prenumerera", new() { ["Email"] = Email, ["Scopes"] = "municipality", ["Cadence"] = "Weekly", ["Language"] = "sv" }, times: 2));

        (await town.MessagesAsync(MailKind.OptIn)).Should().ContainSingle();
        AreTheSame(await resident.SubmitAsync("/prenumerera", new() { ["Email"] = Email, ["Scopes"] = "municipality", ["Cadence"] = "Weekly", ["Language"] = "sv" }, times: 1));
        (await town.MessagesAsync(MailKind.OptIn)).Should().HaveCount(2, "a new form is a new request");
    }

    [Fact]
    public async Task Subscribe_ApiSentTwiceUnderOneKey_AsksOnce()
    {
        await using var town = await MailTown.StartAsync();
        using var resident = town.Host.Client(town.Tenant);
        resident.DefaultRequestHeaders.Add("Idempotency-Key", "nyckel-1");
        var body = new { email = Email, scopes = new[] { new { kind = "municipality" } }, cadence = "weekly", language = "sv" };

        foreach (var _ in Enumerable.Range(0, 2))
            (await resident.PostAsJsonAsync("/api/v1/subscriptions", body)).StatusCode.Should().Be(HttpStatusCode.Accepted);
        (await resident.PostAsJsonAsync("/api/v1/subscriptions", body with { cadence = "monthly" })).StatusCode.Should().Be(HttpStatusCode.Conflict);

        (await town.MessagesAsync(MailKind.OptIn)).Should().ContainSingle();
    }

    [Fact]
    public async Task OwnPages_OfASubscriber_SentTwice_AnswerTheSame()
    {
        await using var town = await MailTown.StartAsync();
        using var resident = town.Host.Client(town.Tenant);
        await town.RequestAsync(Email);

        AreTheSame(await resident.SubmitAsync($"/prenumerera/bekrafta/{await town.OptInTokenAsync(Email)}", [], times: 2));

        var token = await TokenAsync(town);
        var id = await town.InAsync(db => db.Set<Subscription>().Select(s => s.Id).SingleAsync());
        AreTheSame(await resident.SubmitAsync($"/prenumeration/{token}/andra/{id}", new() { ["Cadence"] = "Monthly", ["Language"] = "fi" }, times: 2));
        (await town.InAsync(db => db.Set<Subscription>().Select(s => s.Cadence).SingleAsync())).Should().Be(Cadence.Monthly);
        AreTheSame(await resident.SubmitAsync($"/prenumeration/{token}/andra/{id}", new() { ["_handler"] = "sluta-folja" }, times: 2));
        (await town.InAsync(db => db.Set<Subscription>().Select(s => s.State).SingleAsync())).Should().Be(SubscriptionState.Unsubscribed);
        AreTheSame(await resident.SubmitAsync($"/prenumeration/{token}/radera", [], times: 2));
        (await town.InAsync(db => db.Set<Subscription>().CountAsync())).Should().Be(0);
    }

    [Fact]
    public async Task Registration_TakenBackTwice_AnswersTheSame()
    {
        await using var host = await TestHost.StartAsync();
        var started = await Started.AtAsync(host);
        var startsAt = host.Now.AddDays(10);
        var meeting = (await started.Leader.PostJsonAsync("/api/v1/office/meetings", new
        {
            kind = "PlainGetTogether",
            title = new { sv = "Träff" },
            startsAt,
            endsAt = startsAt.AddHours(2),
            placeId = started.PlaceId,
            takesRegistrations = true,
            venue = new { name = "Bygdegården" },
        })).GetProperty("id").GetGuid();
        (await started.Leader.StepAsync($"/api/v1/office/meetings/{meeting}", "announce")).StatusCode.Should().Be(HttpStatusCode.NoContent);

        var registered = await started.Resident.SubmitAsync($"/traffar/{meeting}/anmalan", new() { ["Name"] = "Anna", ["Email"] = Email }, times: 2);

        AreTheSame(registered);
        (await host.InAsync(host.Tenants.Norsjo, s => ((Application.ITenantDb)s.GetService(typeof(Application.ITenantDb))!).Set<Registration>().CountAsync())).Should().Be(1);
        AreTheSame(await started.Resident.SubmitAsync(registered[0].Headers.Location!.ToString().Split('?')[0], [], times: 2));
    }

    private static async Task<string> TokenAsync(MailTown town)
    {
        await town.HappensAsync(await town.AddPlaceAsync("Byn"));
        await town.SweepAtAsync(town.Host.Now.AddDays(4));
        return MailTown.StopToken(town.DigestsTo(Email)[0]);
    }

    private static void AreTheSame(IReadOnlyList<HttpResponseMessage> answers)
    {
        answers.Should().AllSatisfy(a => a.StatusCode.Should().BeOneOf(HttpStatusCode.Found, HttpStatusCode.SeeOther));
        answers.Select(a => a.Headers.Location).Distinct().Should().ContainSingle();
    }
}
