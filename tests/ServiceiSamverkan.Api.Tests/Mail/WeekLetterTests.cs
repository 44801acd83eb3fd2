using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Application.Mail.Desk;
using ServiceiSamverkan.Application.Staff;
using ServiceiSamverkan.Domain.Mail;
using Desk = ServiceiSamverkan.Api.Tests.Answers.Loop;

namespace ServiceiSamverkan.Api.Tests.Mail;

/// <summary>"Din vecka": one letter on Mondays to each of the staff who has something to do.</summary>
public sealed class WeekLetterTests
{
    private static readonly DateTimeOffset Friday = new(2026, 3, 27, 9, 0, 0, TimeSpan.Zero);

    /// <summary>The morning after the night when the clocks go forward: seven in Stockholm is five in UTC.</summary>
    private static readonly DateTimeOffset Monday = new(2026, 3, 30, 5, 0, 0, TimeSpan.Zero);

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Week_TwoServersRestartAndAClockThatGoesBack_GoesOnceToEachWhoHasSomethingToDo(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        var (moderator, secretary) = await StaffAsync(town);
        await town.SweepAtAsync(Friday);
        await WriteAsync(town, "Ungarna går i diket.");

        await town.SweepAtAsync(Monday.AddSeconds(-1));
        town.Server.To(moderator).Should().BeEmpty("it is not seven yet");
        town.Host.Now = Monday;
        var other = town.OtherProcess();
        var passes = await Task.WhenAll(Task.Run(town.SweepAsync), Task.Run(other));
        passes.SelectMany(p => p.Trouble).Should().BeEmpty();
        await town.SweepAtAsync(Monday.AddMinutes(1));
        await town.SweepAtAsync(Friday.AddHours(1));
        await town.SweepAtAsync(Monday.AddDays(3));

        var letter = town.Read(town.Server.To(moderator).Should().ContainSingle().Subject);
        letter.Subject.Should().Be("Din vecka: En den här veckan");
        letter.TextBody.Should().Contain("Vecka 14").And.Contain("Granska nya inspel: 1").And.Contain("/kontoret/granska").And.Contain("/konto#veckobrev");
        town.Server.To(secretary).Should().BeEmpty();
        (await RowsAsync(town, secretary)).Should().OnlyContain(m => m.State == MailState.Skipped && m.Reason == nameof(SkipReason.Empty), "an officer can read why nothing came");

        await town.SweepAtAsync(Monday.AddDays(7));
        town.Server.To(moderator).Should().HaveCount(2, "each week has its letter");
    }

    [Fact]
    public async Task Week_NobodyWasThereOnMonday_ComesLateButNotAfterTheWeek()
    {
        await using var town = await MailTown.StartAsync();
        var (moderator, _) = await StaffAsync(town);
        await town.SweepAtAsync(Friday);
        await WriteAsync(town, "Ungarna går i diket.");

        await town.SweepAtAsync(Monday.AddDays(2));
        await town.SweepAtAsync(Monday.AddDays(14).AddHours(-1));

        town.Server.To(moderator).Should().ContainSingle("the week after has no letter: nobody was there until it was over");
    }

    [Fact]
    public async Task Week_TurnedOffOnTheirPage_ComesNoMore()
    {
        await using var town = await MailTown.StartAsync();
        var (moderator, _) = await StaffAsync(town);
        await town.SweepAtAsync(Friday);
        await WriteAsync(town, "Ungarna går i diket.");

        town.Host.Now = Monday;
        var browser = await town.Host.PortalClientAsync(town.Tenant, StaffRole.Moderator);
        await town.SendAsync(new PlanWeek());
        using var off = await browser.SubmitAsync("/konto", new() { ["Wanted"] = "false" });
        off.StatusCode.Should().BeOneOf(HttpStatusCode.Found, HttpStatusCode.SeeOther);
        await town.SweepAsync();
        await town.SweepAtAsync(Monday.AddDays(7));

        town.Server.To(moderator).Should().BeEmpty();
        (await RowsAsync(town, moderator)).Should().ContainSingle(m => m.Reason == nameof(SkipReason.Unsubscribed));
    }

    [Fact]
    public async Task Week_DoneMeanwhileOrLeft_IsNotSentAndSaysWhy()
    {
        await using var town = await MailTown.StartAsync();
        var (moderator, _) = await StaffAsync(town);
        var leader = await town.Host.EmailOfAsync(town.Tenant, StaffRole.ProcessLeader);
        await town.SweepAtAsync(Friday);
        await WriteAsync(town, "Ungarna går i diket.");

        town.Host.Now = Monday;
        await town.SendAsync(new PlanWeek());
        await town.Host.InAsync(town.Tenant, async services =>
        {
            var accounts = services.GetRequiredService<IStaffAccounts>();
            var left = (await accounts.ListAsync(CancellationToken.None)).Single(m => m.Email == leader);
            return await accounts.SetActiveAsync(left.Id, false, CancellationToken.None);
        });
        var said = await town.InAsync(db => db.Set<Domain.Contributions.Contribution>().Select(c => c.Id).SingleAsync());
        await new Desk(await town.Host.ApiClientAsync(town.Tenant, StaffRole.Administrator), town.Host.Client(town.Tenant)).DoAsync("moderation", said, "publish");
        await town.SweepAsync();

        town.Server.Journal.Should().BeEmpty();
        (await RowsAsync(town, moderator)).Should().Contain(m => m.Reason == nameof(SkipReason.Empty) && m.Attempts == 0);
        (await RowsAsync(town, leader)).Should().ContainSingle(m => m.Reason == nameof(SkipReason.Void));
    }

    [Fact]
    public async Task Week_OverdueInADialogue_IsEscalatedToContactAndDeputyOnceEach()
    {
        await using var town = await MailTown.StartAsync();
        var leader = await town.Host.EmailOfAsync(town.Tenant, StaffRole.ProcessLeader);
        await town.SweepAtAsync(Friday);
        var desk = new Desk(await town.Host.ApiClientAsync(town.Tenant, StaffRole.Administrator), town.Host.Client(town.Tenant));
        await desk.OpenDialogueAsync(new { feedbackOn = "2026-04-07", deputy = new { name = "Olle Berg", email = leader.ToUpperInvariant(), phone = "0918-140 01" } });

        await town.SweepAtAsync(Monday);
        town.Server.To("maria@norsjo.example").Should().BeEmpty("it is not overdue yet");
        await town.SweepAtAsync(Monday.AddDays(14));

        var contact = town.Read(town.Server.To("maria@norsjo.example").Should().ContainSingle().Subject);
        contact.Subject.Should().Be("Din vecka: En försenad sak i din dialog");
        contact.TextBody.Should().Contain("Svara alla i dialogen").And.Contain("Vardagen i Lingonsele").And.Contain("/dialoger/").And.NotContain("/kontoret", "she has no account");
        var deputy = town.Server.To(leader).Select(town.Read).ToList();
        deputy[^1].Subject.Should().Be("Din vecka: En försenad", "one letter, and the thing in it once");
        deputy.Should().HaveCount(1);
    }

    internal static async Task<(string Moderator, string Secretary)> StaffAsync(MailTown town) =>
        (await town.Host.EmailOfAsync(town.Tenant, StaffRole.Moderator), await town.Host.EmailOfAsync(town.Tenant, StaffRole.Secretary));

    internal static async Task WriteAsync(MailTown town, string text)
    {
        using var resident = town.Host.Client(town.Tenant);
        (await resident.PostAsJsonAsync("/api/v1/contributions", new { text }, TestContext.Current.CancellationToken)).StatusCode.Should().Be(HttpStatusCode.Created);
    }

    private static async Task<List<MailMessage>> RowsAsync(MailTown town, string address) =>
        [.. (await town.MessagesAsync(MailKind.Week)).Where(m => m.Address == address)];
}
