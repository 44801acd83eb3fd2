using System.Net.Http.Json;
using MimeKit;
using ServiceiSamverkan.Application;
using ServiceiSamverkan.Application.Mail.Meetings;
using ServiceiSamverkan.Application.Meetings;
using ServiceiSamverkan.Application.PersonalData;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Api.Tests.Mail;

/// <summary>The answer by mail to whoever signs up for a meeting.</summary>
public sealed partial class RegistrationMailTests
{
    private const string Anna = "anna@example.se";
    private const string Bertil = "bertil@example.se";
    private const string Lift = "Kanariehuset vid kyrkan";

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Registration_WithAnAddress_IsConfirmedOnceWithACalendarFileAndTheWayToCancel(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        var (id, _) = await AnnouncedAsync(town, capacity: 3);
        await RegisterAsync(town, id, new { name = "Anna", partySize = 3, email = Anna, needsLift = true, liftFrom = Lift, needsCompanion = true });
        await RegisterAsync(town, id, new { name = "Bertil", email = Bertil });
        await RegisterAsync(town, id, new { name = "Cecilia", phone = "0910-00 00 00" });

        await town.SweepAsync();
        await town.SweepAsync();

        var seat = town.Read(town.Server.To(Anna).Should().ContainSingle().Subject);
        seat.Subject.Should().Be("Du är anmäld: Träff i byastugan");
        foreach (var part in (string[])[seat.TextBody!, System.Net.WebUtility.HtmlDecode(seat.HtmlBody)!])
            part.Should().Contain("Byastugan, Bäckvägen 1").And.Contain("Ni är 3 personer.").And.Contain(Lift).And.Contain("sällskap in");
        Calendar(seat).Should().Contain($"UID:{id}@{town.Tenant.Host}").And.Contain("SEQUENCE:0");
        var wait = town.Read(town.Server.To(Bertil).Should().ContainSingle().Subject);
        wait.Subject.Should().Be("Du står på väntelistan: Träff i byastugan");
        Calendar(wait).Should().BeNull("whoever waits has nothing to enter yet");
        town.Server.Journal.Should().HaveCount(2);

        (await town.SendAsync(new CancelRegistration(TokenIn(seat)))).Error.Should().BeNull("the link in the letter is the registration's");
        await town.SweepAsync();

        var free = town.Read(town.Server.To(Bertil)[^1]);
        free.Subject.Should().Be("Du har fått plats: Träff i byastugan");
        town.Server.To(Anna).Should().ContainSingle();

        TokenIn(free).Should().Be(TokenIn(wait)).And.NotBe(TokenIn(seat));
        (await town.SendAsync(new CancelRegistration(TokenIn(free)))).Error.Should().BeNull("each letter of a registration bears its link");
    }

    [Theory]
    [InlineData("fi", "Olet ilmoittautunut: ")]
    [InlineData("en", "You are signed up: ")]
    public async Task Registration_InAnotherLanguage_IsAnsweredInThat(string language, string subject)
    {
        await using var town = await MailTown.StartAsync();
        var (id, _) = await AnnouncedAsync(town, capacity: null);

        await RegisterAsync(town, id, new { name = "Anna", email = Anna, needsLift = true }, language);
        await town.SweepAsync();

        var letter = town.Read(town.Server.To(Anna).Should().ContainSingle().Subject);
        letter.Subject.Should().StartWith(subject);
        letter.TextBody.Should().Contain($"/{language}/anmalan/").And.NotContain("Du ");
    }

    [Fact]
    public async Task Registration_WithdrawnMovedOrCancelledBeforeTheMailWent_IsNotConfirmedAndSaysWhy()
    {
        await using var town = await MailTown.StartAsync();
        var (withdrawn, _) = await AnnouncedAsync(town, capacity: null);
        var (moved, details) = await AnnouncedAsync(town, capacity: null);
        var (cancelled, _) = await AnnouncedAsync(town, capacity: null);
        var token = await RegisterAsync(town, withdrawn, new { name = "Anna", email = Anna, needsLift = true, liftFrom = Lift });
        await RegisterAsync(town, moved, new { name = "Bertil", email = Bertil });
        await RegisterAsync(town, cancelled, new { name = "Cecilia", email = "cecilia@example.se" });

        (await town.SendAsync(new CancelRegistration(token))).Error.Should().BeNull();
        (await town.MessagesAsync(MailKind.Meeting)).Select(m => m.Text ?? string.Empty).Should().NotContain(text => text.Contains(Lift, StringComparison.Ordinal), "what she told is erased at once");
        (await town.SendAsync(new ChangeMeeting(moved, 2, details with { StartsAt = details.StartsAt.AddDays(1), EndsAt = details.EndsAt.AddDays(1) }, null))).Error.Should().BeNull();
        (await town.SendAsync(new CancelMeeting(cancelled, 2, LocalizedText.Sv("Vägen är avstängd.")))).Error.Should().BeNull();
        await town.SweepAsync();

        town.Server.Journal.Select(e => town.Read(e).Subject).Should().BeEquivalentTo("Ändrad träff: Träff i byastugan", "Inställd träff: Träff i byastugan");
        (await town.MessagesAsync(MailKind.Meeting)).Where(m => m.State == MailState.Skipped).Select(m => m.Reason).Should()
            .BeEquivalentTo(nameof(SkipReason.Erased), nameof(SkipReason.Void), nameof(SkipReason.Void));
    }

    [Fact]
    public async Task Registration_OfAPersonWhoIsErased_IsNotConfirmedAndLeavesNoMail()
    {
        await using var town = await MailTown.StartAsync();
        var (id, _) = await AnnouncedAsync(town, capacity: null);
        await RegisterAsync(town, id, new { name = "Anna", email = Anna });
        (await town.MessagesAsync(MailKind.Meeting)).Should().ContainSingle();

        (await town.Host.SendAsync<Result<PersonErased>>(town.Tenant, new ErasePerson(Anna.ToUpperInvariant(), null))).Error.Should().BeNull();
        await town.SweepAsync();

        town.Server.Journal.Should().BeEmpty();
        (await town.MessagesAsync(MailKind.Meeting)).Should().BeEmpty();
    }

    [Fact]
    public async Task Registrations_OfOneAddressByAStranger_DoNotFillItsMailbox()
    {
        await using var town = await MailTown.StartAsync();
        var (id, _) = await AnnouncedAsync(town, capacity: null);
        foreach (var number in Enumerable.Range(0, MeetingMail.MaxPerDay + 3))
            await town.Host.SendAsync<Result<RegistrationReceipt>>(town.Tenant, new RegisterForMeeting(id, $"Namn {number}", 1, Anna, null, false, null, false, null));

        await town.SweepAsync();

        town.Server.To(Anna).Should().HaveCount(MeetingMail.MaxPerDay);
    }

    private static async Task<(Guid Id, MeetingDetails Details)> AnnouncedAsync(MailTown town, int? capacity)
    {
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
        var id = (await town.Host.SendAsync<Result<Created>>(town.Tenant, new PlanMeeting(details, capacity))).Value.Id;
        (await town.SendAsync(new AnnounceMeeting(id, 1))).Error.Should().BeNull();
        return (id, details);
    }

    /// <returns>The registration's token.</returns>
    private static async Task<string> RegisterAsync(MailTown town, Guid meeting, object body, string language = "sv")
    {
        using var resident = town.Host.Client(town.Tenant);
        resident.DefaultRequestHeaders.Add("Accept-Language", language);
        using var answer = await resident.PostAsJsonAsync($"/api/v1/meetings/{meeting}/registrations", body, TestContext.Current.CancellationToken);
        return (await answer.JsonAsync()).GetProperty("token").GetString()!;
    }

    private static string? Calendar(MimeMessage mail) => mail.BodyParts.OfType<TextPart>().SingleOrDefault(p => p.ContentType.IsMimeType("text", "calendar"))?.Text;

    private static string TokenIn(MimeMessage mail) => RegistrationLink().Match(mail.TextBody!).Groups[1].Value;

    [System.Text.RegularExpressions.GeneratedRegex("/anmalan/([\\w-]+)")]
    private static partial System.Text.RegularExpressions.Regex RegistrationLink();
}
