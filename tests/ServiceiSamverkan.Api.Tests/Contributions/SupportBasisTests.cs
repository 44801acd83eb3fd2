using System.Net.Http.Json;
using ServiceiSamverkan.Api.Tests.Dialogues;
using ServiceiSamverkan.Api.Tests.Mail;
using Desk = ServiceiSamverkan.Api.Tests.Answers.Loop;

namespace ServiceiSamverkan.Api.Tests.Contributions;

/// <summary>Who is one person? By the basis that the dialogue stated when it opened.</summary>
public sealed class SupportBasisTests
{
    private const string Anna = "anna@example.se";

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Support_ByEmail_IsOnePerConfirmedAddress(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        var (_, said) = await OpenAsync(town, "EmailConfirmed");
        var resident = town.Host.Client(town.Tenant);

        (await AgreeAsync(resident, said, new { })).Should().Be(HttpStatusCode.BadRequest, "an address is needed");
        (await AgreeAsync(resident, said, new { email = Anna })).Should().Be(HttpStatusCode.Created);
        (await AgreeAsync(town.Host.Client(town.Tenant), said, new { email = "ANNA@example.se" })).Should().Be(HttpStatusCode.Created, "the answer tells nobody who has agreed");
        (await CountAsync(resident, said)).Should().Be(0, "nothing counts before it is confirmed");

        (await town.SweepAsync()).Trouble.Should().BeEmpty();
        town.Server.Journal.Should().ContainSingle("one address is one person, however its letters are typed");
        var mail = town.Read(town.Server.To(Anna).Should().ContainSingle("the same is asked once a day").Subject);
        var token = mail.TextBody!.Split("/instammer/")[1].Split('\n', '\r')[0];
        (await resident.ReadPageAsync($"/instammer/{token}")).Should().Contain("Sandning vid skolan.");
        (await CountAsync(resident, said)).Should().Be(0, "opening the link changes nothing");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ConfirmAsync(town.Host.Client(town.Tenant), token)));
        answers.Count(a => a == HttpStatusCode.Created).Should().Be(1);
        answers.Count(a => a == HttpStatusCode.OK).Should().Be(3);
        (await CountAsync(resident, said)).Should().Be(1);
        (await ConfirmAsync(resident, token[..^2] + (token[^2..] == "AA" ? "BB" : "AA"))).Should().Be(HttpStatusCode.Unauthorized);
        (await ConfirmAsync(town.Host.Client(town.Host.Tenants.Norsjo), token)).Should().Be(HttpStatusCode.Unauthorized, "a link is one municipality's");
        (await resident.GetJsonAsync($"/api/v1/contributions/{said}")).GetProperty("supportBasis").GetString().Should().Be("EmailConfirmed", "the basis stands beside the result");
    }

    [Fact]
    public async Task Support_ByALinkThatIsOld_IsRefused()
    {
        await using var town = await MailTown.StartAsync();
        var (_, said) = await OpenAsync(town, "EmailConfirmed");
        var resident = town.Host.Client(town.Tenant);
        using var asked = await resident.SubmitAsync($"/inspel/{said}/instammer", new() { ["Email"] = Anna });
        asked.Headers.Location!.ToString().Should().EndWith("?klart=mejl");
        await town.SweepAsync();
        var token = town.Read(town.Server.To(Anna).Single()).TextBody!.Split("/instammer/")[1].Split('\n', '\r')[0];

        town.Host.Now = town.Host.Now.AddDays(8);

        (await ConfirmAsync(resident, token)).Should().Be(HttpStatusCode.Conflict);
        (await resident.ReadPageAsync($"/instammer/{token}")).Should().Contain("Länken har gått ut").And.NotContain("<form");
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Support_ByPrintedCode_IsOnePerCode(DatabaseProvider engine)
    {
        await using var town = await MailTown.StartAsync(engine);
        var (dialogue, said) = await OpenAsync(town, "BallotCode");
        var leader = await town.Host.ApiClientAsync(town.Tenant, StaffRole.ProcessLeader);
        var codes = (await leader.PostJsonAsync($"/api/v1/office/dialogues/{dialogue}/ballot-codes", new { count = 2 })).EnumerateArray().Select(c => c.GetString()!).ToList();

        (await AgreeAsync(town.Host.Client(town.Tenant), said, new { ballotCode = "0000-0000-0000-0" })).Should().Be(HttpStatusCode.BadRequest);
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AgreeAsync(town.Host.Client(town.Tenant), said, new { ballotCode = codes[0] })));
        answers.Count(a => a == HttpStatusCode.Created).Should().Be(1);
        answers.Count(a => a == HttpStatusCode.OK).Should().Be(3);

        var spouse = town.Host.Client(town.Tenant);
        using var page = await spouse.SubmitAsync($"/inspel/{said}/instammer", new() { ["BallotCode"] = codes[1].ToLowerInvariant().Replace('-', ' ') });
        page.Headers.Location!.ToString().Should().EndWith("?klart=1", "spouses share an e-mail address, not a code");
        (await CountAsync(spouse, said)).Should().Be(2);

        var printed = await (await town.Host.PortalClientAsync(town.Tenant, StaffRole.ProcessLeader)).ReadPageAsync($"/kontoret/dialoger/{dialogue}/rostkoder/utskrift");
        codes.Should().OnlyContain(code => printed.Contains(code, StringComparison.Ordinal));
    }

    [Fact]
    public async Task BallotCodes_OfADialogueThatCountsOtherwise_AreRefused()
    {
        await using var town = await MailTown.StartAsync();
        var (dialogue, _) = await OpenAsync(town, "Open");
        var leader = await town.Host.ApiClientAsync(town.Tenant, StaffRole.ProcessLeader);

        using var refused = await leader.PostAsJsonAsync($"/api/v1/office/dialogues/{dialogue}/ballot-codes", new { count = 5 });

        refused.StatusCode.Should().Be(HttpStatusCode.Conflict);
    }

    private static async Task<(Guid Dialogue, Guid Said)> OpenAsync(MailTown town, string basis)
    {
        var desk = new Desk(await town.Host.ApiClientAsync(town.Tenant, StaffRole.Administrator), town.Host.Client(town.Tenant));
        var dialogue = await desk.OpenDialogueAsync(new { supportBasis = basis });
        return (dialogue, (await desk.SayAsync(dialogue, "Sandning vid skolan.")).Id);
    }

    private static async Task<HttpStatusCode> AgreeAsync(HttpClient client, Guid id, object body)
    {
        using var response = await client.PostAsJsonAsync($"/api/v1/contributions/{id}/support", body);
        return response.StatusCode;
    }

    private static async Task<HttpStatusCode> ConfirmAsync(HttpClient client, string token)
    {
        using var response = await client.PostAsJsonAsync("/api/v1/contributions/support/confirm", new { token });
        return response.StatusCode;
    }

    private static async Task<int> CountAsync(HttpClient client, Guid id) =>
        (await client.GetJsonAsync($"/api/v1/contributions/{id}")).GetProperty("supportCount").GetInt32();
}
