namespace ServiceiSamverkan.Browser.Tests;

/// <summary>What holds on every page of the inventory at its narrowest, without script. Apart from the others, so that they run side by side.</summary>
public sealed class NarrowPageTests(BrowserHost host)
{
    private static readonly ViewportSize Narrow = new() { Width = 320, Height = 640 };

    [Theory]
    [MemberData(nameof(PageInventory.Routes), MemberType = typeof(PageInventory))]
    public async Task Page_NarrowWithoutScript_IsWholeAndStands(string route)
    {
        var page = PageInventory.Find(route);
        var tab = await new Viewer(host, new() { ViewportSize = Narrow, JavaScriptEnabled = false }).OpenAsync(page);
        Assert.SkipWhen(tab is null, "The demo has nothing of this kind.");
        (await tab!.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(Narrow.Width, "nothing sticks out at 320 px");
        (await tab.Locator("h1").CountAsync()).Should().Be(1);
        (await tab.Locator("main").CountAsync()).Should().Be(1);
        (await tab.Locator(".sis-scroll[data-cards]").EvaluateAllAsync<string[]>(
                "all => all.filter(a => a.scrollWidth > a.clientWidth || [...a.querySelectorAll('tbody tr')].some(row => row.cells.length != a.querySelectorAll('thead th').length)).map(a => a.ariaLabel)"))
            .Should().BeEmpty("rows are cards on a phone, with a cell for each heading");
        if (route.StartsWith("/kontoret", StringComparison.Ordinal))
            (await tab.Locator(".sis-scroll:not([data-cards], [data-narrow])").CountAsync()).Should().Be(0, "no table of the office is scrolled sideways on a phone");
        (await tab.Locator("[style], script:not([src]), style").CountAsync()).Should().Be(0, "the content policy allows nothing inline");
        (await tab.Locator("title").First.TextContentAsync()).Should().NotBeNullOrWhiteSpace();
        await tab.Context.CloseAsync();
    }
}
