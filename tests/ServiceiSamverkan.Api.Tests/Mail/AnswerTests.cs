using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Mail.Failed;
using ServiceiSamverkan.Domain.Contributions;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Needs;

namespace ServiceiSamverkan.Api.Tests.Mail;

public sealed class AnswerTests
{
    private const string Email = "boende@example.se";
    private static readonly Guid FeedbackId = new("00000000-0000-7000-8002-000000000001");
    private static readonly Guid RecipientId = new("00000000-0000-7000-8003-000000000001");

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Contribution_WithAnAddress_GetsAReceiptWithItsCode(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        var (_, code) = await ContributeAsync(town);

        await town.SweepAsync();
        await town.SweepAsync();

        var receipt = town.Read(town.Server.To(Email).Should().ContainSingle().Subject);
        receipt.TextBody.Should().Contain(code).And.Contain("Ungarna går i diket");
        receipt.HtmlBody.Should().Contain(code);
        receipt.Headers.Contains("List-Unsubscribe").Should().BeFalse("nobody subscribes to a receipt");
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Feedback_ByEmail_IsSentOnceAndThenDelivered(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        var (id, code) = await ContributeAsync(town);
        await town.SweepAsync();
        await AnswerAsync(town, id);

        await town.SweepAtAsync(town.Host.Now.AddMinutes(1));
        await town.SweepAtAsync(town.Host.Now.AddMinutes(1));

        town.Server.To(Email).Should().HaveCount(2, "a receipt and an answer");
        var answer = town.Read(town.Server.To(Email)[1]);
        answer.Subject.Should().StartWith("Svar på det du skrev: Gångvägen byggs");
        answer.TextBody.Should().Contain("Vi hörde").And.Contain("Ungarna går i diket").And.Contain(code);
        (await town.InAsync(db => db.Set<Feedback>().AsNoTracking().SingleAsync())).State.Should().Be(FeedbackState.Delivered);
    }

    [Fact]
    public async Task Feedback_RefusedByTheServerAndRetriedByHand_IsDelivered()
    {
        await using var town = await MailTown.StartAsync();
        var (id, _) = await ContributeAsync(town);
        await town.SweepAsync();
        await AnswerAsync(town, id);
        town.Server.Answer = turn => turn.Verb == "RCPT" ? "550 5.1.1 no such user" : turn.Usual;
        await town.SweepAtAsync(town.Host.Now.AddMinutes(1));
        (await StatesAsync()).Should().Be((RecipientState.Unreachable, FeedbackState.Delivered));
        town.Server.Answer = turn => turn.Usual;

        (await town.Host.SendAsync<Result<int>>(town.Tenant, new RetryFailedMail())).Value.Should().Be(1);
        (await StatesAsync()).Should().Be((RecipientState.Pending, FeedbackState.Published));
        await town.SweepAsync();

        (await StatesAsync()).Should().Be((RecipientState.Delivered, FeedbackState.Delivered));
        town.Server.To(Email).Should().HaveCount(2, "a receipt and an answer");

        async Task<(RecipientState, FeedbackState)> StatesAsync() => (
            (await town.InAsync(db => db.Set<FeedbackRecipient>().AsNoTracking().SingleAsync())).State,
            (await town.InAsync(db => db.Set<Feedback>().AsNoTracking().SingleAsync())).State);
    }

    [Fact]
    public async Task Feedback_AddressIsGone_IsRecordedAsUnreachable()
    {
        await using var town = await MailTown.StartAsync();
        var (id, _) = await ContributeAsync(town);
        await AnswerAsync(town, id);
        await town.InAsync(db => db.Set<Contributor>().ExecuteDeleteAsync());

        await town.SweepAsync();

        town.Server.Journal.Should().BeEmpty("the receipt's address is erased too");
        (await town.InAsync(db => db.Set<FeedbackRecipient>().AsNoTracking().SingleAsync())).State.Should().Be(RecipientState.Unreachable);
        (await town.MessagesAsync(MailKind.Receipt)).Should().ContainSingle().Which.Reason.Should().Be(nameof(SkipReason.Erased));
    }

    [Fact]
    public async Task Digest_AnswerToWhatOneWrote_StandsInNobodyElsesLetter()
    {
        await using var town = await MailTown.StartAsync();
        var (id, code) = await ContributeAsync(town);
        await town.SubscribeAsync(Email);
        await town.SubscribeAsync("granne@example.se");
        await AnswerAsync(town, id);
        await town.HappensAsync(await town.AddPlaceAsync("Bäckliden"), FeedbackId);

        await town.SweepAtAsync(town.Host.Now.AddDays(7));

        var own = town.DigestsTo(Email).Should().ContainSingle().Subject;
        own.Subject.Should().Be("Skellefteå kommun: ett svar till dig och ett svar");
        own.TextBody.Should().Contain("Ungarna går i diket").And.Contain(code);
        var neighbours = town.DigestsTo("granne@example.se").Should().ContainSingle().Subject;
        neighbours.Subject.Should().Be("Skellefteå kommun: ett svar");
        neighbours.TextBody.Should().NotContain("diket").And.NotContain(code);
        neighbours.HtmlBody.Should().NotContain("diket").And.NotContain(code);
    }

    private static async Task<(Guid Id, string Code)> ContributeAsync(MailTown town)
    {
        using var resident = town.Host.Client(town.Tenant);
        using var response = await resident.PostAsJsonAsync(
            "/api/v1/contributions", new { text = "Ungarna går i diket när timmerbilarna kommer.", email = Email, answerBy = "email" }, TestContext.Current.CancellationToken);
        var receipt = await response.JsonAsync();
        return (receipt.GetProperty("id").GetGuid(), receipt.GetProperty("followUpCode").GetString()!);
    }

    internal static Task<int> AnswerAsync(MailTown town, Guid contributionId) => town.InAsync(async db =>
    {
        var text = new FeedbackText(LocalizedText.Sv("Vi hörde att vägen är farlig."), LocalizedText.Sv("Gångvägen byggs."), LocalizedText.Sv("Den är smal."), LocalizedText.Sv("Klart i höst."));
        var feedback = Feedback.Write(FeedbackId, new(FeedbackSubjectKind.Contribution, contributionId), new(FeedbackKind.Final, text, null, []), town.Host.Now).Value;
        var recipients = feedback.Publish([new(RecipientId, contributionId, AnswerBy.Email)], Concern.Nobody, town.Host.Now).Value;
        db.Set<Feedback>().Add(feedback);
        db.Set<FeedbackRecipient>().AddRange(recipients);
        return await db.SaveChangesAsync(CancellationToken.None);
    });
}
