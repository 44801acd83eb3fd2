using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

[assembly: AssemblyFixture(typeof(ServiceiSamverkan.Browser.Tests.BrowserHost))]

namespace ServiceiSamverkan.Browser.Tests;

/// <summary>What holds on every page of the inventory, as it is meant to be seen.</summary>
public sealed class PageTests(BrowserHost host)
{
    private static readonly ViewportSize Desktop = new() { Width = 1280, Height = 900 };
    private static readonly ViewportSize Phone = new() { Width = 390, Height = 844 };

    private static readonly bool IsFull = Environment.GetEnvironmentVariable("SIS_TEST_FULL") is "1";

    public static TheoryData<string> Routes => PageInventory.Routes;

    /// <summary>The ordinary run looks at every sixth page in other languages.</summary>
    public static TheoryData<string> RoutesInOtherLanguages => new(PageInventory.All.Select(p => p.Route).Where(route => IsFull || IsNth(route, 6)));

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Page_EveryScheme_HasNoAxeViolation(string route)
    {
        var page = PageInventory.Find(route);
        await AxeAsync(page, Desktop, ColorScheme.Light);
        if (IsFull || IsNth(route, 4))
            await AxeAsync(page, Phone, ColorScheme.Dark);
        if (IsFull)
        {
            await AxeAsync(page, Desktop, ColorScheme.Dark);
            await AxeAsync(page, Phone, ColorScheme.Light);
        }
    }

    [Theory]
    [MemberData(nameof(RoutesInOtherLanguages))]
    public async Task Page_OtherLanguages_HasNoAxeViolation(string route)
    {
        var page = PageInventory.Find(route);
        await AxeAsync(page, Desktop, ColorScheme.Light, "/fi");
        if (IsFull)
            await AxeAsync(page, Desktop, ColorScheme.Light, "/en");
    }

    [Fact]
    public void Inventory_EveryPage_HasAnAddress() =>
        PageInventory.All.Where(page => page.HasValues && !PageInventory.All.Any(above => above.Route == page.FoundOn))
            .Select(page => page.Route)
            .Should().BeEmpty("a page with values in its address needs a row in PageInventory that says where it is found");

    /// <summary>The bounded sample of the ordinary run; <c>--full</c> takes all.</summary>
    private static bool IsNth(string route, int n) => PageInventory.All.Select(p => p.Route).Order(StringComparer.Ordinal).ToList().IndexOf(route) % n == 0;

    private async Task AxeAsync(InventoryPage page, ViewportSize size, ColorScheme scheme, string prefix = "")
    {
        var tab = await new Viewer(host, new() { ViewportSize = size, ColorScheme = scheme }).OpenAsync(page, prefix);
        Assert.SkipWhen(tab is null, "The demo has nothing of this kind.");
        var found = await tab!.RunAxe(new AxeRunOptions
        {
            RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        });
        await tab.Context.CloseAsync();
        found.Violations.Select(v => $"{v.Id}: {v.Help} at {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}").ToList()
            .Should().HaveCount(0, "{0}{1} in {2} at {3} px", prefix, page.Route, scheme, size.Width);
    }
}
