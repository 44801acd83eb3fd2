using Microsoft.EntityFrameworkCore;
using MimeKit;
using ServiceiSamverkan.Application;
using ServiceiSamverkan.Application.Meetings;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Api.Tests.Mail;

public sealed class MeetingReminderTests
{
    private const string Anna = "anna@example.se";

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Reminders_SevenDaysAndOneDayBefore_GoOnceEachWithACalendarFile(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        var (id, details) = await AnnouncedAsync(town);

        await town.SweepAtAsync(details.StartsAt.AddDays(-8));
        town.Server.To(Anna).Should().ContainSingle("it is too early for more than the answer to the registration");
        await town.SweepAtAsync(details.StartsAt.AddDays(-7));
        await town.SweepAtAsync(details.StartsAt.AddDays(-7).AddMinutes(5));
        await town.SweepAtAsync(details.StartsAt.AddDays(-3));
        await town.SweepAtAsync(details.StartsAt.AddDays(-1));
        await town.SweepAtAsync(details.StartsAt.AddHours(-3));

        var sent = town.Server.To(Anna).Select(town.Read).ToList();
        sent.Select(m => m.Subject).Should().Equal("Du är anmäld: Träff i byastugan", "Om en vecka: Träff i byastugan", "I morgon: Träff i byastugan");
        sent.Should().OnlyContain(m => m.TextBody!.Contains("/anmalan/", StringComparison.Ordinal), "seats are given back from a reminder");
        var calendar = sent[1].BodyParts.OfType<TextPart>().Single(p => p.ContentType.IsMimeType("text", "calendar")).Text;
        calendar.Should().Contain($"UID:{id}@{town.Tenant.Host}").And.Contain("SEQUENCE:0").And.Contain("SUMMARY:Träff i byastugan").And.Contain("LOCATION:Byastugan\\, Bäckvägen 1");
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Reminder_MeetingMovedOrCancelledOrPast_IsNotSent(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        var (id, details) = await AnnouncedAsync(town);
        town.Host.Now = details.StartsAt.AddDays(-7);
        await town.Host.SendAsync<Result>(town.Tenant, new Application.Mail.Meetings.PlanReminders());
        var moved = details with { StartsAt = details.StartsAt.AddDays(3), EndsAt = details.EndsAt.AddDays(3) };
        await ChangeAsync(town, id, version => new ChangeMeeting(id, version, moved, null));

        await town.SweepAsync();

        town.Server.To(Anna).Select(e => town.Read(e).Subject).Should().Equal("Du är anmäld: Träff i byastugan", "Ändrad träff: Träff i byastugan");
        (await town.MessagesAsync(MailKind.Meeting)).Should().ContainSingle(m => m.State == MailState.Skipped && m.Reason == nameof(SkipReason.Void));
        await town.SweepAtAsync(moved.StartsAt.AddDays(-7));
        town.Server.To(Anna).Should().HaveCount(3, "the new day has its own");
        await town.SweepAtAsync(moved.StartsAt.AddMinutes(-30));
        town.Server.To(Anna).Should().HaveCount(3, "what was missed is dropped, not sent late");
    }

    private static async Task<(Guid Id, MeetingDetails Details)> AnnouncedAsync(MailTown town)
    {
        var startsAt = town.Host.Now.AddDays(20).AddHours(9);
        var details = new MeetingDetails
        {
            Kind = MeetingKind.PlainGetTogether,
            Title = LocalizedText.Sv("Träff i byastugan"),
            StartsAt = startsAt,
            EndsAt = startsAt.AddHours(2),
            PlaceId = await town.AddPlaceAsync("Bäckliden"),
            Venue = new("Byastugan", "Bäckvägen 1", string.Empty, string.Empty, string.Empty, string.Empty, string.Empty),
            TakesRegistrations = true,
        };
        var id = (await town.Host.SendAsync<Result<Created>>(town.Tenant, new PlanMeeting(details, Capacity: null))).Value.Id;
        await ChangeAsync(town, id, version => new AnnounceMeeting(id, version));
        await town.Host.SendAsync<Result<RegistrationReceipt>>(town.Tenant, new RegisterForMeeting(id, "Anna", 1, Anna, null, false, null, false, null));
        await town.SweepAsync();
        return (id, details);
    }

    private static async Task ChangeAsync(MailTown town, Guid id, Func<int, Mediator.ICommand<Result>> command)
    {
        var version = await town.InAsync(db => db.Set<Meeting>().Where(m => m.Id == id).Select(m => m.Version).SingleAsync());
        (await town.SendAsync(command(version))).Error.Should().BeNull();
    }
}
