using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using MiniExcelLibs;
using Desk = ServiceiSamverkan.Api.Tests.Answers.Loop;

namespace ServiceiSamverkan.Api.Tests.Contributions;

/// <summary>Lists from Excel, as offices have them.</summary>
public sealed class SpreadsheetTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private readonly TestHost _host = shared.Host;

    [Fact]
    public async Task Contributions_FromASpreadsheet_AreTakenInWithTheirDays()
    {
        var desk = await Desk.AtNorsjoAsync(_host);
        var file = Sheet(new { Inspel = "=Fler bussar", Datum = new DateTime(2026, 1, 15), Nr = 1 }, new { Inspel = "Ljus, gärna \"varmt\"", Datum = new DateTime(2026, 1, 16), Nr = 2 });

        var preview = await PostAsync(desk, "contributions/preview", file);
        var taken = await PostAsync(desk, "contributions?source=excel", file);

        (await preview.JsonAsync()).GetProperty("rows").GetInt32().Should().Be(2);
        (await taken.JsonAsync()).GetProperty("received").GetInt32().Should().Be(2);
        var queue = (await desk.Staff.GetJsonAsync("/api/v1/office/moderation")).GetProperty("items").EnumerateArray().ToList();
        queue.Select(c => c.GetProperty("text").GetString()).Should().Contain("=Fler bussar", "a cell is text, whatever it looks like").And.Contain("Ljus, gärna \"varmt\"");
    }

    [Fact]
    public async Task Contributions_WithColumnsOfOtherNames_AreReadAsChosen()
    {
        var desk = await Desk.AtNorsjoAsync(_host);
        var file = Sheet(new { Lopnummer = 7, Vem = "Okänd", VadSas = "Vägen till badet", Kom = "2026-01-15" });
        const string columns = "textColumn=VadSas&dateColumn=Kom&idColumn=Lopnummer";

        var guessed = await (await PostAsync(desk, "contributions/preview", file)).JsonAsync();
        var chosen = await (await PostAsync(desk, $"contributions/preview?{columns}", file)).JsonAsync();
        var taken = await PostAsync(desk, $"contributions?source=egna&{columns}", file);
        var unknown = await PostAsync(desk, "contributions/preview?textColumn=Finns+inte", file);

        guessed.GetProperty("choice").GetProperty("text").GetString().Should().Be("Lopnummer", "no column is called so that it can be known");
        chosen.GetProperty("choice").GetProperty("text").GetString().Should().Be("VadSas");
        (await taken.JsonAsync()).GetProperty("received").GetInt32().Should().Be(1);
        (await desk.Staff.GetStringAsync("/api/v1/office/moderation")).Should().Contain("Vägen till badet").And.NotContain("Okänd");
        ((int)unknown.StatusCode).Should().BeInRange(400, 499);
    }

    [Fact]
    public async Task Contributions_HalfOfTheRowsWrong_AreToldLineByLineAndNoneIsTaken()
    {
        var desk = await Desk.AtNorsjoAsync(_host);
        var file = Sheet(
            new { Inspel = "Bra väg", Plats = "", Datum = "2026-01-15" },
            new { Inspel = "Buss", Plats = "Ingenstans", Datum = "2026-01-15" },
            new { Inspel = "Ljus", Plats = "", Datum = "i går" },
            new { Inspel = "Skola", Plats = "Någonannanstans", Datum = "2026-01-16" });

        var preview = await (await PostAsync(desk, "contributions/preview", file)).JsonAsync();
        using var taken = await PostAsync(desk, "contributions?source=halv", file);

        preview.GetProperty("flaws").EnumerateArray().Select(flaw => flaw.GetString()![..6]).Should().Equal("Rad 3:", "Rad 4:", "Rad 5:");
        taken.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await desk.Staff.GetStringAsync("/api/v1/office/moderation")).Should().NotContain("Bra väg");
    }

    [Fact]
    public async Task Associations_FromASpreadsheet_AreTakenInOnceAndAllOrNone()
    {
        var desk = await Desk.AtNorsjoAsync(_host);
        await desk.MakeAsync("places", new { name = "Bastuträsk", kind = "Village" });
        await desk.MakeAsync("places", new { name = "Risliden", kind = "Village" });
        var file = Sheet(
            new { Namn = "Bastuträsk byaförening", Platser = "Bastuträsk, Risliden", Hemsida = "https://bastutrask.example", Telefon = "0918-123 45" },
            new { Namn = "Rislidens byalag", Platser = "Risliden", Hemsida = "", Telefon = "" });
        var half = Sheet(new { Namn = "Ny förening", Platser = "Risliden" }, new { Namn = "Felskriven", Platser = "Ingenstans" });

        var refused = await PostAsync(desk, "associations", half);
        var taken = await PostAsync(desk, "associations", file);
        var again = await PostAsync(desk, "associations", file);

        refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await refused.JsonAsync()).GetProperty("title").GetString().Should().Contain("3").And.Contain("Ingenstans");
        (await taken.JsonAsync()).GetProperty("imported").GetInt32().Should().Be(2);
        (await again.JsonAsync()).GetProperty("alreadyHere").GetInt32().Should().Be(2);
        var list = (await desk.Stranger.GetJsonAsync("/api/v1/associations")).GetProperty("items").EnumerateArray().Select(a => a.GetProperty("name").GetString());
        list.Should().Contain("Bastuträsk byaförening").And.NotContain("Ny förening");
    }

    [Fact]
    public async Task Spreadsheet_BrokenOrBomb_IsRefusedInWords()
    {
        var desk = await Desk.AtNorsjoAsync(_host);
        using var bomb = new MemoryStream();
        using (var archive = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using var sheet = archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Optimal).Open();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 300; i++)
                await sheet.WriteAsync(zeros);
        }

        var broken = await PostAsync(desk, "contributions?source=trasig", [.. "PK\u0003\u0004"u8, .. Encoding.UTF8.GetBytes("inte ett kalkylblad")]);
        var exploding = await PostAsync(desk, "contributions?source=bomb", bomb.ToArray());

        broken.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await broken.JsonAsync()).GetProperty("code").GetString().Should().Be("SpreadsheetUnreadable");
        exploding.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
    }

    private static byte[] Sheet(params object[] rows)
    {
        using var stream = new MemoryStream();
        stream.SaveAs(rows.ToList());
        return stream.ToArray();
    }

    private static async Task<HttpResponseMessage> PostAsync(Desk desk, string what, byte[] file)
    {
        using var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        return await desk.Staff.PostAsync($"/api/v1/office/imports/{what}", content);
    }
}
