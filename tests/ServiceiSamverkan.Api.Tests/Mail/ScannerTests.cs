using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application;
using ServiceiSamverkan.Application.Meetings;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Meetings;
using ServiceiSamverkan.Domain.Needs;
using ServiceiSamverkan.Domain.Subscriptions;
using Desk = ServiceiSamverkan.Api.Tests.Answers.Loop;

namespace ServiceiSamverkan.Api.Tests.Mail;

/// <summary>Programs open every link in a mail before its reader does, some of them many times.</summary>
public sealed partial class ScannerTests
{
    private const string Email = "boende@example.se";

    private static int Looks => Environment.GetEnvironmentVariable("SIS_TEST_FULL") is "1" ? 1000 : 10;

    [Fact]
    public async Task Links_OfEveryKindOfMailOpenedManyTimes_ChangeNothing()
    {
        await using var town = await MailTown.StartAsync();
        await GetMailOfEveryKindAsync(town);
        (await town.InAsync(db => db.Set<MailMessage>().Where(m => m.State == MailState.Sent).Select(m => m.Kind).Distinct().ToListAsync()))
            .Should().BeEquivalentTo(Enum.GetValues<MailKind>(), "a new kind of mail is scanned too");
        var links = town.Server.Journal.Select(town.Read).SelectMany(LinksIn).Distinct().ToList();
        links.Should().Contain(l => l.Contains("/sluta", StringComparison.Ordinal)).And.Contain(l => l.Contains("/bekrafta/", StringComparison.Ordinal))
            .And.Contain(l => l.Contains("/instammer/", StringComparison.Ordinal)).And.Contain(l => l.Contains("kod=", StringComparison.Ordinal))
            .And.Contain(l => l.Contains("/anmalan/", StringComparison.Ordinal));
        using var scanner = town.Host.Client(town.Tenant);
        foreach (var link in links)
        {
            using var page = await scanner.GetAsync(link, TestContext.Current.CancellationToken);
            page.StatusCode.Should().Be(IsOffice(link) ? HttpStatusCode.Found : HttpStatusCode.OK, "{0} leads somewhere", link);
        }

        var before = Picture(town);

        foreach (var link in links)
        {
            for (var look = 0; look < Looks; look++)
            {
                using var request = new HttpRequestMessage(look % 10 == 9 ? HttpMethod.Head : HttpMethod.Get, link);
                using var fresh = await scanner.SendAsync(request, TestContext.Current.CancellationToken);
                ((int)fresh.StatusCode).Should().BeLessThan(500);
            }
        }

        Picture(town).Should().Equal(before);
        (await scanner.PostAsync(links.First(l => l.EndsWith("/sluta", StringComparison.Ordinal)), null, TestContext.Current.CancellationToken)).StatusCode.Should().Be(HttpStatusCode.OK);
        Picture(town).Should().NotEqual(before, "the picture shows what a click does");
        TestContext.Current.SendDiagnosticMessage("{0} links, {1} looks at each", links.Count, Looks);
    }

    [Fact]
    public async Task OneClick_TenTimesAfterSixtyDaysWhileMailIsQueued_StopsItAndNothingMoreComes()
    {
        await using var town = await MailTown.StartAsync();
        var place = await town.AddPlaceAsync("Bäckliden");
        await town.SubscribeAsync(Email);
        await town.HappensAsync(place);
        await town.SweepAtAsync(town.Host.Now.AddDays(7));
        var token = MailTown.StopToken(town.DigestsTo(Email).Should().ContainSingle().Subject);
        town.Host.Now = town.Host.Now.AddDays(60);
        await town.HappensAsync(place);
        town.Server.Answer = turn => turn.Verb == "RCPT" ? "451 4.3.0 not now" : turn.Usual;
        await town.SweepAtAsync(town.Host.Now.AddDays(7));
        (await town.MessagesAsync(MailKind.Digest)).Should().Contain(m => m.State == MailState.Deferred, "mail is queued");

        for (var click = 0; click < 10; click++)
        {
            using var program = town.Host.Client(town.Tenant);
            using HttpContent body = click % 2 == 0
                ? new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")])
                : new MultipartFormDataContent { { new StringContent("One-Click"), "List-Unsubscribe" } };
            using var answer = await program.PostAsync($"/prenumeration/{token}/sluta", body, TestContext.Current.CancellationToken);
            answer.StatusCode.Should().Be(HttpStatusCode.OK);
        }

        (await town.InAsync(db => db.Set<Subscription>().AsNoTracking().SingleAsync())).State.Should().Be(SubscriptionState.Unsubscribed);
        town.Server.Answer = turn => turn.Usual;
        for (var week = 0; week < 3; week++)
        {
            await town.HappensAsync(place);
            await town.SweepAtAsync(town.Host.Now.AddDays(7));
        }

        town.DigestsTo(Email).Should().ContainSingle("nothing comes after the click");
        (await town.MessagesAsync(MailKind.Digest)).Should().OnlyContain(m => m.State == MailState.Sent || m.Reason == nameof(SkipReason.Unsubscribed));
    }

    /// <summary>Each kind that there is, sent; a request that waits for its yes among them.</summary>
    private static async Task GetMailOfEveryKindAsync(MailTown town)
    {
        var place = await town.AddPlaceAsync("Bäckliden");
        var desk = new Desk(await town.Host.ApiClientAsync(town.Tenant, StaffRole.Administrator), town.Host.Client(town.Tenant));
        var dialogue = await desk.OpenDialogueAsync(new { supportBasis = "EmailConfirmed" });
        var said = (await desk.SayAsync(dialogue, "Sandning vid skolan.")).Id;
        using var resident = town.Host.Client(town.Tenant);
        (await resident.PostAsJsonAsync("/api/v1/contributions", new { dialogueId = dialogue, text = "Detta läser ingen i tid." })).StatusCode.Should().Be(HttpStatusCode.Created);
        (await resident.PostAsJsonAsync($"/api/v1/contributions/{said}/support", new { email = Email })).StatusCode.Should().Be(HttpStatusCode.Created);
        using var written = await resident.PostAsJsonAsync("/api/v1/contributions", new { text = "Ungarna går i diket.", email = Email, answerBy = "email" });
        await AnswerAsync(town, (await written.JsonAsync()).GetProperty("id").GetGuid());
        await MoveAMeetingAsync(town, place);
        await town.SubscribeAsync(Email);
        await town.SubscribeAsync(Email, Cadence.Monthly, SubscriptionScope.Place(place));
        await town.HappensAsync(place);
        await town.SweepAsync();
        await town.SweepAtAsync(town.Host.Now.AddDays(7));
        await town.SubscribeAsync(Email, Cadence.Weekly, SubscriptionScope.Dialogue(dialogue));
        await town.SweepAtAsync(new(2026, 3, 29, 9, 0, 0, TimeSpan.Zero));
        await town.RequestAsync("ny@example.se");
        (await resident.PostAsJsonAsync($"/api/v1/contributions/{said}/support", new { email = "ny@example.se" })).StatusCode.Should().Be(HttpStatusCode.Created);
        await town.SweepAsync();
    }

    private static Task<int> AnswerAsync(MailTown town, Guid contribution) => town.InAsync(async db =>
    {
        var text = new FeedbackText(LocalizedText.Sv("Vi hörde."), LocalizedText.Sv("Gångvägen byggs."), LocalizedText.Sv("Den är smal."), LocalizedText.Sv("Klart i höst."));
        var feedback = Feedback.Write(new("00000000-0000-7000-8002-000000000001"), new(FeedbackSubjectKind.Contribution, contribution), new(FeedbackKind.Final, text, null, []), town.Host.Now).Value;
        db.Set<FeedbackRecipient>().AddRange(feedback.Publish([new(new("00000000-0000-7000-8003-000000000001"), contribution, AnswerBy.Email)], Concern.Nobody, town.Host.Now).Value);
        db.Set<Feedback>().Add(feedback);
        return await db.SaveChangesAsync(CancellationToken.None);
    });

    private static async Task MoveAMeetingAsync(MailTown town, Guid place)
    {
        var details = new MeetingDetails
        {
            Kind = MeetingKind.PlainGetTogether,
            Title = LocalizedText.Sv("Träff"),
            StartsAt = town.Host.Now.AddDays(30),
            EndsAt = town.Host.Now.AddDays(30).AddHours(2),
            PlaceId = place,
            Venue = new("Byastugan", string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, string.Empty),
            TakesRegistrations = true,
        };
        var id = (await town.Host.SendAsync<Result<Created>>(town.Tenant, new PlanMeeting(details, Capacity: null))).Value.Id;
        (await town.SendAsync(new AnnounceMeeting(id, 1))).Error.Should().BeNull();
        (await town.Host.SendAsync<Result<RegistrationReceipt>>(town.Tenant, new RegisterForMeeting(id, "Anna", 1, Email, null, false, null, false, null))).Error.Should().BeNull();
        await town.SweepAsync();
        var version = await town.InAsync(db => db.Set<Meeting>().Where(m => m.Id == id).Select(m => m.Version).SingleAsync());
        (await town.SendAsync(new ChangeMeeting(id, version, details with { StartsAt = details.StartsAt.AddDays(1), EndsAt = details.EndsAt.AddDays(1) }, null))).Error.Should().BeNull();
    }

    /// <summary>Asks who it is before it shows anything.</summary>
    private static bool IsOffice(string link) => new Uri(link).AbsolutePath is var path && (path == "/konto" || path.StartsWith("/kontoret", StringComparison.Ordinal));

    private static IEnumerable<string> LinksIn(MimeKit.MimeMessage mail) =>
        Links().Matches($"{mail.TextBody}\n{WebUtility.HtmlDecode(mail.HtmlBody)}\n{mail.Headers["List-Unsubscribe"]}").Select(m => m.Value);

    /// <summary>All that stands in the tenant's file, past the product; keys that protect cookies may come with any page.</summary>
    private static Dictionary<string, string> Picture(MailTown town)
    {
        var file = Path.Combine(town.Host.Folder, "data", "tenants", $"{town.Tenant.Database}.db");
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return Rows(connection, "select name from sqlite_master where type = 'table' and name not like 'DataProtection%'")
            .ToDictionary(table => table, table => string.Join('\n', Rows(connection, $"select * from \"{table}\"")));
    }

    private static List<string> Rows(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(i).ToString())));
        return rows;
    }

    [GeneratedRegex("""https?://skelleftea\.localhost[^\s"'<>)]*""")]
    private static partial Regex Links();
}
