using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Subscriptions;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Api.Tests.Mail;

/// <summary>The contact centre enters what somebody asked for on paper, and the person confirms.</summary>
public sealed class PaperConsentTests
{
    private const string Anna = "anna@example.se";

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task PaperConsent_EnteredByTheContactCentre_BeginsWhenThePersonHasConfirmed(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        var place = await town.AddPlaceAsync("Bäckliden");
        var centre = await town.Host.PortalClientAsync(town.Tenant, StaffRole.ContactCentre);

        using var entered = await centre.SubmitAsync("/kontoret/prenumeranter/ny", new()
        {
            ["Email"] = Anna,
            ["ConsentOn"] = "2026-02-27",
            ["Scopes"] = $"place:{place}",
            ["Cadence"] = "Weekly",
            ["Language"] = "sv",
        });
        entered.StatusCode.Should().BeOneOf([HttpStatusCode.Found, HttpStatusCode.SeeOther], await entered.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        await town.HappensAsync(place);
        await town.SweepAsync();

        var question = town.Read(town.Server.To(Anna).Should().ContainSingle().Subject);
        question.TextBody.Should().Contain("papper från fredag 27\u00a0februari\u00a02026").And.Contain("kontaktcenter").And.Contain("Bäckliden");
        await town.SweepAtAsync(town.Host.Now.AddDays(3));
        town.Server.To(Anna).Should().ContainSingle("nothing more is sent before the person has said yes");

        var token = System.Text.RegularExpressions.Regex.Match(question.TextBody!, @"/bekrafta/([\w-]+)").Groups[1].Value;
        (await town.SendAsync(new ConfirmSubscription(token))).Error.Should().BeNull();
        await town.HappensAsync(place);
        await town.SweepAtAsync(town.Host.Now.AddDays(7));
        town.DigestsTo(Anna).Should().ContainSingle();
    }

    [Fact]
    public async Task PaperConsent_WithoutADayOrByTheWrongRole_IsRefused()
    {
        await using var town = await MailTown.StartAsync();
        object Body(string? day) => new { email = Anna, scopes = new[] { new { kind = "municipality" } }, cadence = "weekly", language = "sv", consentOn = day };
        var centre = await town.Host.ApiClientAsync(town.Tenant, StaffRole.ContactCentre);
        var secretary = await town.Host.ApiClientAsync(town.Tenant, StaffRole.Secretary);

        foreach (var day in (string?[])[null, "2027-01-01"])
        {
            using var refused = await centre.PostAsJsonAsync("/api/v1/office/subscriptions", Body(day), TestContext.Current.CancellationToken);
            refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        }

        using var stranger = await secretary.PostAsJsonAsync("/api/v1/office/subscriptions", Body("2026-02-27"), TestContext.Current.CancellationToken);
        stranger.StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await town.InAsync(db => db.Set<Subscription>().AnyAsync())).Should().BeFalse();
        using var taken = await centre.PostAsJsonAsync("/api/v1/office/subscriptions", Body("2026-02-27"), TestContext.Current.CancellationToken);
        taken.StatusCode.Should().Be(HttpStatusCode.Accepted);
    }
}
