using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Application.Contributions.Import;
using ServiceiSamverkan.Application.Csv;
using ServiceiSamverkan.Infrastructure.Provisioning;

namespace ServiceiSamverkan.Api.Tests.Contributions;

public sealed class ImportTests
{
    private const string Source = "rural-islands-2021";

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task Import_TheRealDialogueTwice_BringsItOnce(DatabaseProvider engine)
    {
        await using var host = await TestHost.StartAsync(engine);
        var tenant = host.Tenants.Skelleftea;

        var contributions = await ContributionsAsync(Reference("comments.csv"));
        var counted = await host.SendAsync<Result<SupportImport>>(tenant, new PreviewSupport(Reference("votes.csv"), Source));
        var support = await SupportAsync(Reference("votes.csv"));
        counted.Value.Should().Be(support.Value, "the numbers are shown before anything is saved");
        var again = await ContributionsAsync(Reference("comments.csv"));
        var supportAgain = await SupportAsync(Reference("votes.csv"));

        contributions.Value.Should().Be(new ContributionImport(297, 297, 0, 186, 105, 6));
        support.Value.Should().Be(new SupportImport(33_530, 17_218, 0, 9_672, 6_573, 67));
        again.Value.Should().Be(new ContributionImport(297, 0, 297, 0, 0, 0));
        supportAgain.Value.Should().Be(new SupportImport(33_530, 0, 17_218, 9_672, 6_573, 67));
        var list = await host.Client(tenant).GetJsonAsync("/api/v1/contributions?limit=100");
        list.GetProperty("items").GetArrayLength().Should().Be(100);
        list.GetProperty("items").EnumerateArray().Sum(i => i.GetProperty("supportCount").GetInt32()).Should().BePositive();
        (await host.Services.GetRequiredService<TenantCheck>().RunAsync(tenant, CancellationToken.None)).Should().BeEmpty();
        for (var run = 0; run < 2; run++)
            (await host.Services.GetRequiredService<TenantMigration>().RunAsync(null, null, CancellationToken.None, beside: true)).Should().HaveCount(3).And.OnlyContain(t => t.Failure == null);
        (await host.Services.GetRequiredService<TenantCheck>().RunAsync(tenant, CancellationToken.None)).Should().BeEmpty("migrating again changes nothing");

        Task<Result<ContributionImport>> ContributionsAsync(byte[] file) =>
            host.SendAsync<Result<ContributionImport>>(tenant, new ImportContributions(file, Source, Language: "en"));
        Task<Result<SupportImport>> SupportAsync(byte[] file) =>
            host.SendAsync<Result<SupportImport>>(tenant, new ImportSupport(file, Source));
    }

    [Fact]
    public async Task Page_OfVotes_ShowsTheNumbersFirstAndTakesThemInOnce()
    {
        const string page = "/kontoret/ta-in/roster";
        await using var host = await TestHost.StartAsync();
        var tenant = host.Tenants.Skelleftea;
        await host.SendAsync<Result<ContributionImport>>(tenant, new ImportContributions(Encoding.UTF8.GetBytes("id,text\n1,Ett\n2,Två\n"), Source));
        var leader = await host.PortalClientAsync(tenant, StaffRole.ProcessLeader);
        var votes = Encoding.UTF8.GetBytes("timestamp,comment-id,voter-id,vote\n1636000000000,1,7,1\n1636000000001,2,7,-1\n1636000000002,1,8,0\n1636000000003,2,7,1\n");
        var html = await leader.GetStringAsync(page);
        using var upload = new MultipartFormDataContent
        {
            { new StringContent("las"), "_handler" },
            { new StringContent(html.Split("__RequestVerificationToken\" value=\"")[1].Split('"')[0]), "__RequestVerificationToken" },
            { new StringContent(Source), "Input.Source" },
            { new ByteArrayContent(votes), "Input.File", "votes.csv" },
        };

        using var shown = await leader.PostAsync(page, upload);

        var seen = await shown.Content.ReadAsStringAsync();
        seen.Should().MatchRegex("(?s)<dd>4</dd>.*<dd>2</dd>.*<dd>0</dd>.*<dd>0</dd>.*<dd>1</dd>.*<dd>1</dd>");
        (await CountAsync()).Imported.Should().Be(2, "showing takes nothing in");
        using var taken = await leader.PostAsync(page, new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["_handler"] = "ta-in",
            ["__RequestVerificationToken"] = Hidden("__RequestVerificationToken"),
            ["Input.Content"] = Hidden("Input.Content"),
            ["Input.Source"] = Source,
        }));
        taken.StatusCode.Should().BeOneOf(HttpStatusCode.Found, HttpStatusCode.SeeOther);
        (await CountAsync()).Should().Be(new SupportImport(4, 0, 2, 0, 1, 1));

        string Hidden(string name) => WebUtility.HtmlDecode(seen.Split($"name=\"{name}\" value=\"")[1].Split('"')[0]);
        async Task<SupportImport> CountAsync() => (await host.SendAsync<Result<SupportImport>>(tenant, new PreviewSupport(votes, Source))).Value;
    }

    [Fact]
    public async Task Import_BrokenFile_SaysTheLineAndLeavesNothing()
    {
        await using var host = await TestHost.StartAsync();
        var tenant = host.Tenants.Skelleftea;

        (await ErrorOfAsync("text,plats\nEtt,\n\"Två\"x,\n")).Should().Be(new CsvQuoteInvalid(3));
        (await ErrorOfAsync("text,plats\nEtt,\nTvå,Ingenstans\n")).Should().Be(new ImportedPlaceUnknown(3, "Ingenstans"));
        (await ErrorOfAsync("text,datum\nEtt,i går\n")).Should().Be(new CsvValueInvalid(2, "datum", "i går"));
        (await ErrorOfAsync("comment-id,comment-body\n1,Ett\n")).Should().BeOfType<CsvColumnMissing>();
        (await ErrorOfAsync("text\nEtt\n\u202Edolt\n")).Should().Be(new ImportedTextInvalid(3));
        (await ErrorOfAsync("text\n" + string.Concat(Enumerable.Repeat("Ett\n", 1_000_000)))).Should().Be(new CsvTooManyRows(ImportContributions.MaxRows));
        (await host.SendAsync<Result<SupportImport>>(tenant, new ImportSupport(Reference("votes.csv"), Source))).Error.Should().BeOfType<ImportedContributionUnknown>();

        (await ErrorOfAsync("id,text\n1,Ett\n")).Should().BeNull();
        (await ErrorOfAsync("id,text\n1,Något annat\n")).Should().Be(new ImportedIdIsAnother(2, "1", "prov"));

        var moderator = await host.ApiClientAsync(tenant, StaffRole.Moderator);
        (await moderator.GetJsonAsync("/api/v1/office/moderation")).GetProperty("total").GetInt32().Should().Be(1, "only the file without fault was taken in");

        async Task<Error?> ErrorOfAsync(string file) =>
            (await host.SendAsync<Result<ContributionImport>>(tenant, new ImportContributions(Encoding.UTF8.GetBytes(file), "prov"))).Error;
    }

    [Fact]
    public async Task Import_OverHttp_TakesInASimpleFile()
    {
        await using var host = await TestHost.StartAsync();
        var leader = await host.ApiClientAsync(host.Tenants.Norsjo, StaffRole.ProcessLeader);
        using var file = new StringContent("inspel;datum\nSandning vid skolan;2026-01-15\nFler bussar;2026-01-16\n", Encoding.UTF8, "text/csv");

        using var response = await leader.PostAsync("/api/v1/office/imports/contributions?source=enkat", file);

        response.StatusCode.Should().Be(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        (await response.JsonAsync()).GetProperty("received").GetInt32().Should().Be(2);
    }

    private static byte[] Reference(string name) => File.ReadAllBytes(ReferenceData.PathOf(Source, name));
}
