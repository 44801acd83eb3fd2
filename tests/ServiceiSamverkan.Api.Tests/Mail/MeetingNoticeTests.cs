using Microsoft.EntityFrameworkCore;
using MimeKit;
using ServiceiSamverkan.Application;
using ServiceiSamverkan.Application.Meetings;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Api.Tests.Mail;

public sealed class MeetingNoticeTests
{
    private const string Anna = "anna@example.se";
    private const string Bertil = "bertil@example.se";

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Meeting_SeatComesFreeThenMovedThenCancelled_TellsWhoeverIsSignedUp(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        var details = new MeetingDetails
        {
            Kind = MeetingKind.PlainGetTogether,
            Title = LocalizedText.Sv("Träff i byastugan"),
            StartsAt = town.Host.Now.AddDays(10),
            EndsAt = town.Host.Now.AddDays(10).AddHours(2),
            PlaceId = await town.AddPlaceAsync("Bäckliden"),
            Venue = new("Byastugan", "Bäckvägen 1", string.Empty, string.Empty, string.Empty, string.Empty, string.Empty),
            TakesRegistrations = true,
        };
        var id = (await town.Host.SendAsync<Result<Created>>(town.Tenant, new PlanMeeting(details, Capacity: 1))).Value.Id;
        await ChangeAsync(town, id, version => new AnnounceMeeting(id, version));
        var anna = await RegisterAsync(town, id, "Anna", Anna);
        (await RegisterAsync(town, id, "Bertil", Bertil)).State.Should().Be(RegistrationState.Waiting);

        (await town.SendAsync(new CancelRegistration(anna.Token))).Error.Should().BeNull();
        await town.SweepAsync();
        var moved = details with { StartsAt = details.StartsAt.AddDays(1), EndsAt = details.EndsAt.AddDays(1) };
        await ChangeAsync(town, id, version => new ChangeMeeting(id, version, moved, 1));
        await town.SweepAsync();
        await ChangeAsync(town, id, version => new CancelMeeting(id, version, LocalizedText.Sv("Vägen är avstängd.")));
        await town.SweepAsync();

        town.Server.To(Anna).Should().BeEmpty("she has taken her name off");
        town.Server.To(Bertil).Select(e => town.Read(e).Subject).Should().Equal(
            "Du har fått plats: Träff i byastugan", "Ändrad träff: Träff i byastugan", "Inställd träff: Träff i byastugan");
        var told = town.Server.To(Bertil).Select(town.Read).ToList();
        told[2].TextBody.Should().Contain("Vägen är avstängd.");
        told.Select(m => m.BodyParts.OfType<TextPart>().Single(p => p.ContentType.IsMimeType("text", "calendar")).Text.ReplaceLineEndings("\n").Split('\n').Where(l => l.StartsWith("STATUS", StringComparison.Ordinal) || l.StartsWith("SEQUENCE", StringComparison.Ordinal)))
            .Should().SatisfyRespectively(
                seat => seat.Should().Equal("SEQUENCE:0", "STATUS:CONFIRMED"),
                change => change.Should().Equal("SEQUENCE:1", "STATUS:CONFIRMED"),
                end => end.Should().Equal("SEQUENCE:2", "STATUS:CANCELLED"));
    }

    [Fact]
    public async Task Meeting_MovedTwiceBeforeTheMailWent_TellsOfTheLastAlone()
    {
        await using var town = await MailTown.StartAsync();
        var details = new MeetingDetails
        {
            Kind = MeetingKind.PlainGetTogether,
            Title = LocalizedText.Sv("Träff"),
            StartsAt = town.Host.Now.AddDays(10),
            EndsAt = town.Host.Now.AddDays(10).AddHours(2),
            PlaceId = await town.AddPlaceAsync("Bäckliden"),
            Venue = new("Byastugan", string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, string.Empty),
            TakesRegistrations = true,
        };
        var id = (await town.Host.SendAsync<Result<Created>>(town.Tenant, new PlanMeeting(details, Capacity: null))).Value.Id;
        await ChangeAsync(town, id, version => new AnnounceMeeting(id, version));
        await RegisterAsync(town, id, "Anna", Anna);

        foreach (var days in (int[])[1, 2])
            await ChangeAsync(town, id, version => new ChangeMeeting(id, version, details with { StartsAt = details.StartsAt.AddDays(days), EndsAt = details.EndsAt.AddDays(days) }, null));
        await town.SweepAsync();

        town.Server.To(Anna).Should().ContainSingle();
        (await town.MessagesAsync(MailKind.Meeting)).Select(m => m.State).Should().BeEquivalentTo([MailState.Skipped, MailState.Skipped, MailState.Sent]);
    }

    private static async Task<RegistrationReceipt> RegisterAsync(MailTown town, Guid meeting, string name, string email) =>
        (await town.Host.SendAsync<Result<RegistrationReceipt>>(town.Tenant, new RegisterForMeeting(meeting, name, 1, email, null, false, null, false, null))).Value;

    private static async Task ChangeAsync(MailTown town, Guid id, Func<int, Mediator.ICommand<Result>> command)
    {
        var version = await town.InAsync(db => db.Set<Meeting>().Where(m => m.Id == id).Select(m => m.Version).SingleAsync());
        (await town.SendAsync(command(version))).Error.Should().BeNull();
    }
}
