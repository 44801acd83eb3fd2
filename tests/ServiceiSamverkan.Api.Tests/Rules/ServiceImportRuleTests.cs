using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Api.Tests.Contributions;
using ServiceiSamverkan.Domain.Activities;

namespace ServiceiSamverkan.Api.Tests.Rules;

/// <summary>A list of services on its way in, over HTTP on each engine.</summary>
public sealed class ServiceImportRuleTests(EngineHosts hosts) : IClassFixture<EngineHosts>
{
    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task ServiceList_TakenIn_KeepsTheHistoryAndTellsOfWhatChangesAlone(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        await PlacesAsync(town, "Listsele", "Storlist");
        const string file = "Plats;Service;Läge;Sedan;Finns i;Km;Källa\nListsele;Dagligvaror;Finns här;2015-01-01;;;Pipos\nListsele;Dagligvaror;Finns inte kvar;2024-05-01;;;\nListsele;Apotek;;2020-01-01;Storlist;42;\nStorlist;apotek;;;;;\n";

        var taken = await SendAsync(town, "", file);
        var again = await SendAsync(town, "", file);
        var later = file.Replace("Listsele;Apotek;;2020-01-01;Storlist;42;", "Listsele;Apotek;ja;2026-01-02;;;");
        var shown = await SendAsync(town, "/preview", later);
        var told = await ToldAsync(town);
        var changed = await SendAsync(town, "", later);

        Counts(taken).Should().Be((4, 4, 0, 0), "what is told for the first time is no news");
        Counts(again).Should().Be((4, 0, 4, 0));
        told.Should().Be(0);
        Counts(shown).Should().Be((4, 1, 3, 1));
        shown.GetProperty("changes")[0].GetProperty("before").GetProperty("at").GetProperty("name").GetString().Should().Be("Storlist");
        Counts(changed).Should().Be((4, 1, 3, 1));
        (await ToldAsync(town)).Should().Be(1, "whoever follows the place hears of it");
        var page = await town.Stranger.GetJsonAsync("/api/v1/places/listsele");
        page.GetProperty("history").GetArrayLength().Should().Be(4);
        page.GetProperty("services").EnumerateArray().Single(s => s.GetProperty("kind").GetString() == "groceries").GetProperty("source").GetString()
            .Should().Be("Kommunens lista", "a row without a source has the file's");
        page.GetProperty("changes").EnumerateArray().Select(c => c.GetProperty("kind").GetString()).Should().Equal(["pharmacy"], "the shop was gone before the pilot began");
        (await town.Stranger.ReadPageAsync("/platser/listsele")).Should().Contain("Det här har ändrats");
    }

    [Theory]
    [MemberData(nameof(TestEngines.All), MemberType = typeof(TestEngines))]
    public async Task ServiceList_HalfItsRowsWrong_SaysEachLineAndTakesNothing(DatabaseProvider engine)
    {
        var town = await hosts.AtAsync(engine);
        await PlacesAsync(town, "Felsele");
        var rows = new[]
        {
            "Felsele;Dagligvaror;Finns här;2015-01-01;", "Ingenstans;Dagligvaror;;;", "Felsele;Bastu;;;", "Felsele;Apotek;kanske;;", "Felsele;Apotek;;i går;", "Felsele;Apotek;;2031-01-01;",
            "Felsele;Apotek;Finns på annat håll;;", "Felsele;Apotek;;;tre", "Felsele;Dagligvaror;;2015-01-01;",
        };
        var file = "Plats;Service;Läge;Sedan;Km\n" + string.Join('\n', rows);

        var shown = await SendAsync(town, "/preview", file);
        var refused = await PostAsync(town, "", file);

        shown.GetProperty("flawCount").GetInt32().Should().Be(8);
        shown.GetProperty("flaws").EnumerateArray().Select(f => f.GetString()!.Split(':')[0]).Should().Equal(Enumerable.Range(3, 8).Select(line => $"Rad {line}"));
        refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await town.Stranger.GetJsonAsync("/api/v1/places/felsele")).GetProperty("history").GetArrayLength().Should().Be(0, "all of it or nothing");
    }

    [Fact]
    public async Task Page_OfAList_ShowsWhatChangesFirstAndTakesItInOnce()
    {
        const string page = "/kontoret/platser/las-in";
        var town = await hosts.AtAsync(DatabaseProvider.Sqlite);
        await PlacesAsync(town, "Sidsele");
        var leader = await town.Host.PortalClientAsync(town.Tenant, StaffRole.ProcessLeader);
        var html = await leader.GetStringAsync(page);
        using var upload = new MultipartFormDataContent
        {
            { new StringContent("las"), "_handler" },
            { new StringContent(html.Split("__RequestVerificationToken\" value=\"")[1].Split('"')[0]), "__RequestVerificationToken" },
            { new StringContent("Egen uppgift"), "Input.Source" },
            { new StringContent("2026-01-05"), "Input.Since" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes("plats,service\nSidsele,Drivmedel\n")), "Input.File", "service.csv" },
        };

        using var shown = await leader.PostAsync(page, upload);

        var seen = await shown.Content.ReadAsStringAsync();
        seen.Should().Contain("Sidsele").And.Contain("Drivmedel").And.Contain("Egen uppgift");
        (await HistoryAsync()).Should().Be(0, "showing takes nothing in");
        using var taken = await leader.PostAsync(page, new FormUrlEncodedContent(
            new[] { "__RequestVerificationToken", "Input.Content", "Input.Source", "Input.Since" }.Select(name => KeyValuePair.Create(name, Hidden(name))).Append(new("_handler", "ta-in"))));
        taken.StatusCode.Should().BeOneOf(HttpStatusCode.Found, HttpStatusCode.SeeOther);
        (await HistoryAsync()).Should().Be(1);

        string Hidden(string name) => WebUtility.HtmlDecode(seen.Split($"name=\"{name}\" value=\"")[1].Split('"')[0]);
        async Task<int> HistoryAsync() => (await town.Stranger.GetJsonAsync("/api/v1/places/sidsele")).GetProperty("history").GetArrayLength();
    }

    private static async Task PlacesAsync(RuleTown town, params string[] names)
    {
        foreach (var name in names)
            await town.Desk.MakeAsync("places", new { name, kind = "Village" });
    }

    private static async Task<JsonElement> SendAsync(RuleTown town, string act, string file)
    {
        using var response = await PostAsync(town, act, file);
        response.StatusCode.Should().Be(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return await response.JsonAsync();
    }

    private static Task<HttpResponseMessage> PostAsync(RuleTown town, string act, string file) => town.Desk.Staff.PostAsync(
        $"/api/v1/office/imports/services{act}?source=Kommunens%20lista&since=2026-01-01", new StringContent(file, Encoding.UTF8, "text/csv"));

    private static (int Rows, int Imported, int AlreadyHere, int Changed) Counts(JsonElement import) =>
        (import.GetProperty("rows").GetInt32(), import.GetProperty("imported").GetInt32(), import.GetProperty("alreadyHere").GetInt32(), import.GetProperty("changed").GetInt32());

    private static Task<int> ToldAsync(RuleTown town) =>
        town.ReadAsync(db => db.Set<Activity>().CountAsync(a => a.Kind == ActivityKind.PlaceServiceChanged));
}
