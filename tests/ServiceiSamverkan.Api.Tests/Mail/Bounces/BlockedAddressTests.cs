using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Mail.Disposal;
using ServiceiSamverkan.Domain.Audit;
using ServiceiSamverkan.Domain.Mail;

namespace ServiceiSamverkan.Api.Tests.Mail.Bounces;

/// <summary>An officer sees which addresses mail does not reach, and lets mail go there again.</summary>
public sealed class BlockedAddressTests
{
    private const string Anna = "anna@example.se";
    private const string List = "/kontoret/prenumeranter/sparrade";
    private const string Api = "/api/v1/office/mail/blocked";

    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Block_SeenAndLiftedOverTheApi_LetsMailGoAgain(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        await BlockAsync(town);
        using var centre = await town.Host.ApiClientAsync(town.Tenant, StaffRole.ContactCentre);
        using var secretary = await town.Host.ApiClientAsync(town.Tenant, StaffRole.Secretary);
        (await secretary.GetAsync(Api, TestContext.Current.CancellationToken)).StatusCode.Should().Be(HttpStatusCode.Forbidden);

        var blocked = (await centre.GetJsonAsync(Api)).GetProperty("items").EnumerateArray().Should().ContainSingle().Subject;

        blocked.GetProperty("address").GetString().Should().Be(Anna);
        (blocked.GetProperty("reason").GetString(), blocked.GetProperty("status").GetString()).Should().Be(("NoSuchAddress", "5.1.1"));
        var path = $"{Api}/{blocked.GetProperty("id").GetGuid()}";
        (await DeleteAsync(centre, path, version: 99)).Should().Be(HttpStatusCode.PreconditionFailed);
        (await DeleteAsync(centre, path, blocked.GetProperty("version").GetInt32())).Should().Be(HttpStatusCode.NoContent);
        (await DeleteAsync(centre, path, version: 1)).Should().Be(HttpStatusCode.NotFound);
        (await town.InAsync(db => db.Set<AuditEntry>().Where(a => a.Action == "LiftBlock").Select(a => a.Actor).ToListAsync())).Should().ContainSingle().Which.Should().StartWith("ContactCentre");
        (await town.InAsync(db => db.Set<Bounce>().SingleAsync())).IsForgiven.Should().BeTrue("what failed before counts no more");
    }

    [Fact]
    public async Task Block_SeenAndLiftedOnThePage_IsAskedAndTold()
    {
        await using var town = await MailTown.StartAsync();
        await BlockAsync(town);
        using var leader = await town.Host.PortalClientAsync(town.Tenant, StaffRole.ProcessLeader);
        (await ReadAsync(leader, "/kontoret/prenumeranter")).Should().Contain("Se spärrade adresser (1)");
        var page = await ReadAsync(leader, List);
        page.Should().Contain(Anna).And.Contain("Adressen finns inte.").And.Contain("Serverns svar: 5.1.1").And.NotContain("Blocked.");
        var id = await town.InAsync(db => db.Set<BlockedAddress>().Select(b => b.Id).SingleAsync());
        (await ReadAsync(leader, $"{List}/{id}/hav")).Should().Contain($"Skicka mejl till {Anna} igen?");

        using var lifted = await leader.SubmitAsync($"{List}/{id}/hav", []);

        lifted.StatusCode.Should().BeOneOf(HttpStatusCode.Found, HttpStatusCode.SeeOther);
        (await ReadAsync(leader, List)).Should().Contain("Inga adresser är spärrade.");
    }

    /// <summary>Nobody has confirmed that the address is theirs: nothing of it is kept.</summary>
    [Theory, MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Block_OfARequestThatNobodyConfirmed_GoesWithIt(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        await BlockAsync(town);

        await town.SweepAtAsync(town.Host.Now.AddDays(8));

        (await town.InAsync(db => db.Set<BlockedAddress>().CountAsync())).Should().Be(0);
    }

    [Fact]
    public async Task Block_OfLongAgo_IsDisposedOf_AndWhatWasCountedBefore()
    {
        await using var town = await MailTown.StartAsync();
        await town.SubscribeAsync(Anna);
        await BlockAsync(town);

        await town.SweepAtAsync(town.Host.Now + DisposeMail.Kept + TimeSpan.FromDays(1));
        (await town.InAsync(db => db.Set<Bounce>().CountAsync())).Should().Be(0);
        (await town.InAsync(db => db.Set<BlockedAddress>().CountAsync())).Should().Be(1);
        await town.SweepAtAsync(town.Host.Now + DisposeMail.Blocked);

        (await town.InAsync(db => db.Set<BlockedAddress>().CountAsync())).Should().Be(0);
    }

    private static async Task BlockAsync(MailTown town)
    {
        town.Server.Answer = turn => turn.Verb == "RCPT" ? "550 5.1.1 no such user" : turn.Usual;
        (await town.RequestAsync(Anna)).Error.Should().BeNull();
        await town.SweepAsync();
        town.Server.Answer = turn => turn.Usual;
    }

    private static async Task<string> ReadAsync(HttpClient client, string page) => WebUtility.HtmlDecode(await client.GetStringAsync(page, TestContext.Current.CancellationToken));

    private static async Task<HttpStatusCode> DeleteAsync(HttpClient client, string path, int version)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, path);
        request.Headers.IfMatch.Add(new($"\"{version}\""));
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
