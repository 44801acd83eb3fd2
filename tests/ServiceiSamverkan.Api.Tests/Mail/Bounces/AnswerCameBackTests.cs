using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Domain.Feedbacks;
using ServiceiSamverkan.Testing.Mail;
using ServiceiSamverkan.Testing.Smtp;

namespace ServiceiSamverkan.Api.Tests.Mail.Bounces;

/// <summary>An answer that came back has not reached its person: the contact centre sees it, and chooses another way.</summary>
public sealed class AnswerCameBackTests
{
    private const string Anna = "anna@example.se";
    private const string Typed = "ANNA@example.se";
    private const string Deliveries = "/kontoret/brev";

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Answer_CameBack_IsCalledInstead(DatabaseProvider engine)
    {
        await using var town = await BounceTown.StartAsync(engine);
        var id = await ContributeAsync(town);
        await AnswerTests.AnswerAsync(town.Town, id);
        await town.SweepAsync();
        (await StateAsync(town)).Should().Be(RecipientState.Delivered);

        await town.ComeBackAsync(TestReports.Postfix(AnswerIn(town).From, Anna));

        (await StateAsync(town)).Should().Be(RecipientState.Unreachable);
        using var centre = await town.Town.Host.ApiClientAsync(town.Town.Tenant, StaffRole.ContactCentre);
        var unreached = (await centre.GetJsonAsync("/api/v1/office/feedback/unreached")).EnumerateArray().Should().ContainSingle().Subject;
        unreached.GetProperty("phone").GetString().Should().Be("0910-12 34 56");
        var path = $"/api/v1/office/feedback/unreached/{unreached.GetProperty("recipientId").GetGuid()}";
        (await centre.PostAsJsonAsync(path, new { way = "Letter" }, TestContext.Current.CancellationToken)).StatusCode.Should().Be(HttpStatusCode.Conflict, "no postal address was told");
        (await centre.PostAsJsonAsync(path, new { way = "Email" }, TestContext.Current.CancellationToken)).StatusCode.Should().NotBe(HttpStatusCode.NoContent);
        (await centre.PostAsJsonAsync(path, new { way = "Phone" }, TestContext.Current.CancellationToken)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await centre.GetJsonAsync("/api/v1/office/feedback/unreached")).EnumerateArray().Should().BeEmpty();
        (await centre.GetJsonAsync("/api/v1/office/feedback/deliveries")).EnumerateArray().Should().ContainSingle();
        (await town.Town.InAsync(db => db.Set<Feedback>().AsNoTracking().SingleAsync())).State.Should().Be(FeedbackState.Published);
    }

    [Fact]
    public async Task Pages_OfThePerson_SayThatMailDoesNotArrive()
    {
        await using var town = await BounceTown.StartAsync();
        var id = await ContributeAsync(town);
        await AnswerTests.AnswerAsync(town.Town, id);
        await town.SweepAsync();
        await town.ComeBackAsync(TestReports.Postfix(AnswerIn(town).From, Anna));
        using var centre = await town.Town.Host.PortalClientAsync(town.Town.Tenant, StaffRole.ContactCentre);
        using var moderator = await town.Town.Host.PortalClientAsync(town.Town.Tenant, StaffRole.Moderator);

        (await ReadAsync(moderator, $"/kontoret/granska/{id}")).Should().Contain($"Mejl når inte fram till {Typed}");
        (await ReadAsync(centre, "/kontoret/kontaktcenter?q=Anna")).Should().Contain("Mejl når inte fram");
        (await ReadAsync(centre, "/kontoret")).Should().Contain("Mejlet kom inte fram – välj brev eller telefon: 1");
        var page = await ReadAsync(centre, Deliveries);
        page.Should().Contain("Ring i stället").And.NotContain("Skicka brev i stället").And.NotContain("Unreached.");
        using var called = await centre.SubmitAsync(Deliveries, new() { ["Way"] = "Phone" });

        called.StatusCode.Should().BeOneOf(HttpStatusCode.Found, HttpStatusCode.SeeOther);
        (await ReadAsync(centre, Deliveries)).Should().Contain("0910-12 34 56").And.NotContain("Ring i stället");
    }

    /// <summary>With a telephone beside the address, which the server that it comes back from writes in its own way.</summary>
    private static async Task<Guid> ContributeAsync(BounceTown town)
    {
        using var resident = town.Town.Host.Client(town.Town.Tenant);
        using var response = await resident.PostAsJsonAsync(
            "/api/v1/contributions",
            new { text = "Vägen är farlig.", name = "Anna Andersson", email = Typed, phone = "0910-12 34 56", answerBy = "email" },
            TestContext.Current.CancellationToken);
        return (await response.JsonAsync()).GetProperty("id").GetGuid();
    }

    /// <summary>The receipt goes out in the same pass, over another connection: before it or after it.</summary>
    private static JournalEntry AnswerIn(BounceTown town) =>
        town.Town.Server.To(Typed).Single(e => town.Town.Read(e).Subject!.StartsWith("Svar på det du skrev", StringComparison.Ordinal));

    private static async Task<RecipientState> StateAsync(BounceTown town) => (await town.Town.InAsync(db => db.Set<FeedbackRecipient>().AsNoTracking().SingleAsync())).State;

    private static async Task<string> ReadAsync(HttpClient client, string page) => WebUtility.HtmlDecode(await client.GetStringAsync(page, TestContext.Current.CancellationToken));
}
