using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ServiceiSamverkan.Domain;

namespace ServiceiSamverkan.Browser.Tests;

/// <summary>
/// From the last round of a café with 23 people and 120 slips of paper to a printed byablad, by keyboard alone and without
/// script. The ordinary run types sixteen of the slips, of two subjects out of eight, and counts what was done with a slip for
/// all slips and what was done with a need for all needs.
/// </summary>
public sealed partial class CafeToSheetTests(BrowserHost host, ITestOutputHelper output)
{
    private const string Municipality = "pilot-d";
    private const string Dialogue = "Unga i Renfanabyn";
    private const string Cafe = "Café om att stanna";
    private const string People = "23";
    private const int AllSlips = 120;
    private const int SlipsOnASheet = 8;
    private static readonly TimeSpan Promised = TimeSpan.FromMinutes(60);

    private static readonly bool IsFull = Environment.GetEnvironmentVariable("SIS_TEST_FULL") is "1";
    private static readonly int Subjects = IsFull ? 8 : 2;
    private static readonly int SlipsOnASubject = IsFull ? 15 : 8;
    private static readonly int Slips = Subjects * SlipsOnASubject;

    [Fact]
    public async Task LastRound_Of23PeopleWith120Slips_IsAPrintedByabladWithinAnHour()
    {
        await using var context = await host.Browser.NewContextAsync(new() { BaseURL = host.Origin(Municipality), StorageState = await host.SignInAsync(Municipality, "processledare"), JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await AnnounceAsync(page);
        await page.GotoAsync("/kontoret");

        var (once, slips, needs) = (new KeyboardUser(page), new KeyboardUser(page), new KeyboardUser(page));
        await HoldAsync(once);
        await TypeInAsync(slips);
        await ToQueueAsync(once);
        await ModerateAsync(slips);
        await ToBoardAsync(once);
        await GatherAsync(needs, slips);
        await ConfirmAsync(needs);
        await PrintAsync(once);

        var took = once.Effort.Time + (slips.Effort.Time * AllSlips / Slips) + (needs.Effort.Time * CafeNotes.Subjects.Length / Subjects);
        var counted = $"once {once.Effort}; {Slips} slips {slips.Effort}; {Subjects} needs {needs.Effort}";
        output.WriteLine($"{took.TotalMinutes:0.0} min: {counted}");
        took.Should().BeLessThanOrEqualTo(Promised, "{0}", counted);
    }

    /// <summary>What was done before the evening, and does not count.</summary>
    private static async Task AnnounceAsync(IPage page)
    {
        var day = SwedishCalendar.DayOf(TimeProvider.System.GetUtcNow()).AddDays(-1);
        while (SwedishCalendar.HolidayOf(day) is not null)
            day = day.AddDays(-1);
        await page.GotoAsync("/kontoret/dialoger");
        await page.Locator("main a", new() { HasTextString = Dialogue }).First.ClickAsync();
        await page.GotoAsync($"/kontoret/traffar/ny?dialog={page.Url.Split('/', '?')[^1]}");
        await page.FillAsync("[name='Input.Title.Sv']", Cafe);
        await page.FillAsync("[name='Input.Day']", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await page.FillAsync("[name='Input.From']", "18:30");
        await page.FillAsync("[name='Input.To']", "20:30");
        await page.SelectOptionAsync("[name='Input.PlaceId']", new SelectOptionValue { Label = "Renfanabyn" });
        await page.FillAsync("[name='Input.VenueName']", "Bygdegården");
        await page.ClickAsync("main form button[type=submit]");
        await page.GotoAsync($"{page.Url}/gor/visa");
        await page.ClickAsync("main form button[type=submit]");
    }

    private static async Task HoldAsync(KeyboardUser leader)
    {
        await leader.PressAsync("Träffar");
        await leader.SkipMenuAsync();
        await leader.PressAsync(Cafe);
        await leader.SkipMenuAsync();
        await leader.PressAsync("Träffen är hållen");
        await leader.SkipMenuAsync();
        await leader.PressAsync("Träffen är hållen");
        await leader.SkipMenuAsync();
        await leader.PressAsync("Närvaro");
        await leader.SkipMenuAsync();
        await leader.TypeAsync("Input.Count", People);
        await leader.EnterAsync();
        await leader.SkipMenuAsync();
        await leader.PressAsync(Cafe);
        await leader.SkipMenuAsync();
        await leader.PressAsync("Skriv in bordslappar");
        await leader.SkipMenuAsync();
    }

    /// <summary>A sheet for each table and round: the slips lie in the order in which they were written, not by subject.</summary>
    private static async Task TypeInAsync(KeyboardUser leader)
    {
        var slips = Enumerable.Range(0, SlipsOnASubject).SelectMany(slip => Enumerable.Range(0, Subjects).Select(subject => CafeNotes.On(subject, SlipsOnASubject).ElementAt(slip)));
        foreach (var (sheet, rows) in slips.Chunk(SlipsOnASheet).Index())
        {
            leader.Effort.Decide();
            await leader.TypeAsync("Input.Table", $"{(sheet % 5) + 1}");
            await leader.TypeAsync("Input.Round", $"{(sheet / 5) + 1}");
            if (sheet == 0)
                await leader.ChooseAsync("Input.HaveRead");
            foreach (var (row, text) in rows.Index())
            {
                await leader.TypeAsync($"Input.Rows[{row}].Text", text);
                leader.Effort.Decide();
                await leader.KeyAsync("Tab");
                await leader.TypeAsync(text.StartsWith("Vi ", StringComparison.Ordinal) ? "d" : text.EndsWith('?') ? "ö" : "i");
            }

            await leader.PressAsync("Spara lapparna");
        }

        (await leader.MainAsync()).Should().Contain($"Alla bordslappar: {Slips}");
    }

    private static async Task ToQueueAsync(KeyboardUser leader)
    {
        await leader.PressAsync("Granska");
        await leader.SkipMenuAsync();
        await leader.ToAsync("dialog");
        await leader.TypeAsync(Dialogue);
        await leader.PressAsync("Visa");
    }

    private static async Task ModerateAsync(KeyboardUser leader)
    {
        for (var page = 0; ; page++)
        {
            await leader.SkipMenuAsync();
            var queue = await leader.MainAsync();
            if (queue.Contains("Inget väntar", StringComparison.Ordinal))
                return;
            page.Should().BeLessThan(AllSlips / SlipsOnASheet, "the queue grows shorter: {0}", queue);
            await WeighEachAsync(leader);
            await leader.PressAsync("Markera alla");
            await leader.PressAsync("Fortsätt");
            await leader.SkipMenuAsync();
            await leader.PressAsync("Publicera");
        }
    }

    private static async Task WeighEachAsync(KeyboardUser leader)
    {
        foreach (var text in await leader.Page.Locator(".sis-pick label").AllInnerTextsAsync())
        {
            leader.Effort.Read(text);
            leader.Effort.Decide();
        }
    }

    private static async Task ToBoardAsync(KeyboardUser leader)
    {
        await leader.PressAsync("Behov");
        await leader.SkipMenuAsync();
        await leader.PressAsync(Dialogue);
        await leader.SkipMenuAsync();
    }

    private static async Task GatherAsync(KeyboardUser leader, KeyboardUser slips)
    {
        foreach (var (need, word, _) in CafeNotes.Subjects.Take(Subjects))
        {
            leader.Effort.Decide();
            if (!leader.Page.Url.EndsWith("#sok", StringComparison.Ordinal))
                await leader.ToAsync("sok");
            await leader.TypeAsync(word);
            await leader.EnterAsync();
            await leader.PressAsync("Markera alla");
            await WeighEachAsync(slips);
            await leader.TypeAsync("Input.Title", need);
            await leader.EnterAsync();
        }
    }

    private static async Task ConfirmAsync(KeyboardUser leader)
    {
        foreach (var (need, _, _) in CafeNotes.Subjects.Take(Subjects))
        {
            await leader.PressAsync(need);
            await leader.SkipMenuAsync();
            leader.Effort.Decide();
            await leader.ChooseAsync("Input.PriorityAreaIds");
            await leader.PressAsync("Bekräfta behovet");
            await leader.PressAsync("Behov");
            await leader.SkipMenuAsync();
            await leader.PressAsync(Dialogue);
            await leader.SkipMenuAsync();
        }
    }

    private async Task PrintAsync(KeyboardUser leader)
    {
        await leader.PressAsync("Träffar");
        await leader.SkipMenuAsync();
        await leader.PressAsync(Cafe);
        await leader.SkipMenuAsync();
        await leader.PressAsync("Byabladet för platsen");
        var sheet = await leader.MainAsync();
        leader.Effort.Read(sheet);
        sheet.Should().ContainAll(CafeNotes.Subjects.Take(Subjects).Select(s => s.Need).Take(6), "they are what was said").And.Contain("Nästa besked");
        leader.Effort.Press(3);
        var paper = Encoding.Latin1.GetString(await leader.Page.PdfAsync(new() { Format = "A4" }));
        PageOfPdf().Count(paper).Should().Be(1, "a notice board takes one sheet");
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageOfPdf();
}
