using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Api.Tests.Dialogues;
using ServiceiSamverkan.Application;
using ServiceiSamverkan.Application.Meetings;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Subscriptions;

namespace ServiceiSamverkan.Api.Tests.Mail;

/// <summary>The reminder rules of the municipality's own copy of a template say when it reminds, and in which words.</summary>
public sealed class TemplateReminderTests
{
    private const string Anna = "anna@example.se";

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Reminders_OfATemplate_ComeOnItsDaysInItsWords(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        var started = await Started.AtAsync(town.Host, town.Tenant);
        await RuleAsync(
            started,
            ("start", "MeetingStarts", 5, "Ta med en granne."), ("samma-dag", "MeetingStarts", 0, string.Empty),
            ("stanger", "InputCloses", 6, string.Empty), ("sista", "InputCloses", 1, "I morgon är sista dagen."),
            ("svar", "FeedbackDue", 10, "Skriv ett delbesked om det dröjer."));
        await town.SubscribeAsync(Anna, Cadence.Monthly, SubscriptionScope.Dialogue(started.DialogueId));
        var dialogue = await town.InAsync(db => db.Set<Dialogue>().AsNoTracking().SingleAsync(d => d.Id == started.DialogueId));
        var meeting = await MeetAsync(town, started);

        foreach (var day in Enumerable.Range(0, dialogue.FeedbackOn!.Value.DayNumber - SwedishCalendar.DayOf(town.Host.Now).DayNumber))
            await town.SweepAtAsync(TestHost.Morning.AddDays(day));

        Sent(town, Anna, "Träff").Should().Equal(
            ("Du är anmäld: Träff i byastugan", TestHost.Morning), ("Om 5 dagar: Träff i byastugan", meeting.AddDays(-5)), ("I dag: Träff i byastugan", meeting));
        town.Server.To(Anna).Select(town.Read).Single(m => m.Subject!.StartsWith("Om 5", StringComparison.Ordinal)).TextBody.Should().Contain("Ta med en granne.");
        var closing = town.Server.To(Anna).Select(town.Read).Where(m => m.Subject!.StartsWith("Sista dagarna", StringComparison.Ordinal)).ToList();
        closing.Select(m => m.TextBody!.Contains("I morgon är sista dagen.", StringComparison.Ordinal)).Should().Equal(false, true);
        closing.Select(m => SwedishCalendar.DayOf(m.Date)).Should().Equal(dialogue.ClosesOn!.Value.AddDays(-6), dialogue.ClosesOn.Value.AddDays(-1));
        var ahead = town.Server.To("maria@norsjo.example").Select(town.Read).Where(m => m.Subject!.StartsWith("Svar utlovat", StringComparison.Ordinal)).Should().ContainSingle().Subject;
        SwedishCalendar.DayOf(ahead.Date).Should().Be(dialogue.FeedbackOn.Value.AddDays(-10));
        ahead.TextBody.Should().Contain("Skriv ett delbesked om det dröjer.").And.Contain("Inget svar är publicerat än.");
    }

    [Fact]
    public async Task Reminders_TemplateNamesNone_NoneAreSent()
    {
        await using var town = await MailTown.StartAsync();
        var started = await Started.AtAsync(town.Host, town.Tenant);
        await RuleAsync(started);
        await town.SubscribeAsync(Anna, Cadence.Monthly, SubscriptionScope.Dialogue(started.DialogueId));
        await MeetAsync(town, started);

        foreach (var day in Enumerable.Range(0, 40))
            await town.SweepAtAsync(TestHost.Morning.AddDays(day));

        (await town.MessagesAsync(MailKind.Meeting)).Should().ContainSingle("the answer to the registration is no reminder");
        (await town.MessagesAsync(MailKind.Closing)).Should().BeEmpty();
    }

    private static List<(string Subject, DateTimeOffset At)> Sent(MailTown town, string address, string word) =>
        [.. town.Server.To(address).Select(town.Read).Where(m => m.Subject!.Contains(word, StringComparison.Ordinal)).Select(m => (m.Subject!, m.Date.ToUniversalTime()))];

    /// <summary>The leader writes the rules into the municipality's copy: those before are gone.</summary>
    private static async Task RuleAsync(Started started, params (string Key, string Occasion, int Days, string Text)[] rules)
    {
        var address = $"/api/v1/office/templates/adopted/{started.AdoptedId}";
        var page = await started.Leader.GetJsonAsync(address);
        var content = JsonNode.Parse(page.GetProperty("content").GetRawText())!;
        content["reminders"] = new JsonArray([.. rules.Select(r => new JsonObject
        {
            ["key"] = r.Key,
            ["occasion"] = r.Occasion,
            ["daysBefore"] = r.Days,
            ["text"] = r.Text.Length == 0 ? new JsonObject() : new JsonObject { ["sv"] = r.Text },
        })]);
        using var changed = await started.Leader.SendIfMatchAsync(HttpMethod.Put, address, page.GetProperty("version").GetInt32(), new { content });
        changed.StatusCode.Should().Be(HttpStatusCode.NoContent, await changed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>At the same time of day as the passes go, in twelve days; Anna signs up.</summary>
    private static async Task<DateTimeOffset> MeetAsync(MailTown town, Started started)
    {
        var startsAt = TestHost.Morning.AddDays(12).AddHours(6);
        var details = new MeetingDetails
        {
            Kind = MeetingKind.PlainGetTogether,
            Title = LocalizedText.Sv("Träff i byastugan"),
            DialogueId = started.DialogueId,
            StartsAt = startsAt,
            EndsAt = startsAt.AddHours(2),
            PlaceId = started.PlaceId,
            Venue = new("Byastugan", string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, string.Empty),
            TakesRegistrations = true,
        };
        var id = (await town.Host.SendAsync<Result<Created>>(town.Tenant, new PlanMeeting(details, Capacity: null))).Value.Id;
        var version = await town.InAsync(db => db.Set<Meeting>().Where(m => m.Id == id).Select(m => m.Version).SingleAsync());
        (await town.SendAsync(new AnnounceMeeting(id, version))).Error.Should().BeNull();
        await town.Host.SendAsync<Result<RegistrationReceipt>>(town.Tenant, new RegisterForMeeting(id, "Anna", 1, Anna, null, false, null, false, null));
        return startsAt.AddHours(-6);
    }
}
