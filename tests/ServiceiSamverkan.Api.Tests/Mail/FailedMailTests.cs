using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Mail.Failed;
using ServiceiSamverkan.Application.Mail.Overview;
using ServiceiSamverkan.Domain.Audit;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Api.Tests.Mail;

/// <summary>Mail that was given up is read by an officer and tried again, one by one or, by the operator, all of it.</summary>
public sealed class FailedMailTests
{
    private const string Page = "/kontoret/prenumeranter/ej-framme";

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Failed_ReadAndRetriedOverTheApi_GoesOut(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        await FailAsync(town, 2);
        using var leader = await town.Host.ApiClientAsync(town.Tenant, StaffRole.ProcessLeader);
        using var moderator = await town.Host.ApiClientAsync(town.Tenant, StaffRole.Moderator);
        (await moderator.GetAsync("/api/v1/office/mail/failed", TestContext.Current.CancellationToken)).StatusCode.Should().Be(HttpStatusCode.Forbidden);

        var first = await leader.GetJsonAsync("/api/v1/office/mail/failed?limit=1");
        var failed = first.GetProperty("items").EnumerateArray().Should().ContainSingle().Subject;
        failed.GetProperty("reason").GetString().Should().Be("550 5.1.1 no such user");
        (await leader.GetJsonAsync($"/api/v1/office/mail/failed?cursor={first.GetProperty("nextCursor").GetString()}")).GetProperty("items").GetArrayLength().Should().Be(1);
        var (id, version) = (failed.GetProperty("id").GetGuid(), failed.GetProperty("version").GetInt32());

        (await RetryAsync(leader, id, version + 1)).Should().Be(HttpStatusCode.PreconditionFailed);
        (await RetryAsync(leader, id, version)).Should().Be(HttpStatusCode.NoContent);
        (await RetryAsync(leader, id, version + 1)).Should().Be(HttpStatusCode.Conflict, "it waits already");
        (await town.SweepAsync()).Sent.Should().Be(1);

        town.Server.To(failed.GetProperty("address").GetString()!).Should().ContainSingle();
        (await town.InAsync(db => db.Set<AuditEntry>().Select(a => a.Action).ToListAsync())).Should().Contain([nameof(ListFailedMail), nameof(RetryMail)]);
    }

    [Fact]
    public async Task Failed_OnThePage_IsRetriedByAButton()
    {
        await using var town = await MailTown.StartAsync();
        await FailAsync(town, 1);
        using var leader = await town.Host.PortalClientAsync(town.Tenant, StaffRole.ProcessLeader);
        (await leader.GetStringAsync("/kontoret/prenumeranter", TestContext.Current.CancellationToken)).Should().Contain(Page);
        WebUtility.HtmlDecode(await leader.GetStringAsync(Page, TestContext.Current.CancellationToken)).Should().Contain("person0@example.se").And.Contain("550 5.1.1");

        (await leader.SubmitAsync(Page, [])).StatusCode.Should().BeOneOf(HttpStatusCode.Found, HttpStatusCode.SeeOther);

        (await town.SweepAsync()).Sent.Should().Be(1);
        (await leader.GetStringAsync(Page, TestContext.Current.CancellationToken)).Should().NotContain("person0@");
    }

    [Fact]
    public async Task Failed_TooOld_CannotBeRetried()
    {
        await using var town = await MailTown.StartAsync();
        await FailAsync(town, 1);
        town.Host.Now += TimeSpan.FromDays(60);
        var message = (await town.MessagesAsync(MailKind.OptIn)).Should().ContainSingle().Subject;

        (await town.SendAsync(new RetryMail(message.Id, message.Version))).Error.Should().BeOfType<MailTooOld>();
        (await town.Host.SendAsync<Result<int>>(town.Tenant, new RetryFailedMail())).Value.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task FailedAll_RetriedByTheOperator_GoesOutAndTheStatusTellsSo(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        await FailAsync(town, 3);
        (await StatusAsync(town)).Should().Be(new MailStatus(0, 0, 0, 3, null, null));

        (await town.Host.SendAsync<Result<int>>(town.Tenant, new RetryFailedMail())).Value.Should().Be(3);
        (await StatusAsync(town)).Should().Be(new MailStatus(3, 0, 0, 0, town.Host.Now, null));

        town.Server.Answer = turn => turn.Verb == "RCPT" ? "451 4.3.0 not now" : turn.Usual;
        await town.SweepAsync();
        var later = await StatusAsync(town);
        (later.Deferred, later.OldestDue).Should().Be((3, null));
        later.NextDue.Should().BeAfter(town.Host.Now);
        town.Server.Answer = turn => turn.Usual;
        town.Host.Now += TimeSpan.FromMinutes(5);
        (await town.SweepAsync()).Sent.Should().Be(3);
    }

    private static async Task FailAsync(MailTown town, int count)
    {
        for (var i = 0; i < count; i++)
            (await town.RequestAsync($"person{i}@example.se")).Error.Should().BeNull();
        town.Server.Answer = turn => turn.Verb == "RCPT" ? "550 5.1.1 no such user" : turn.Usual;
        (await town.SweepAsync()).Failed.Should().Be(count);
        town.Server.Answer = turn => turn.Usual;
    }

    private static async Task<MailStatus> StatusAsync(MailTown town) => (await town.Host.SendAsync<Result<MailStatus>>(town.Tenant, new GetMailStatus())).Value;

    private static async Task<HttpStatusCode> RetryAsync(HttpClient client, Guid id, int version)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/office/mail/{id}/retry");
        request.Headers.IfMatch.Add(new($"\"{version}\""));
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
