using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace ServiceiSamverkan.Browser.Tests;

/// <summary>Opens pages of the inventory as one kind of reader.</summary>
public sealed class Viewer(BrowserHost host, BrowserNewContextOptions options)
{
    private static readonly ConcurrentDictionary<(string, string), Task<string>> Sessions = new();
    private static readonly ConcurrentDictionary<(string Tenant, string Route), string?> Samples = new();

    /// <summary>The page opened; null when the demo has nothing of its kind to show.</summary>
    public async Task<IPage?> OpenAsync(InventoryPage page, string prefix = "")
    {
        var context = await host.Browser.NewContextAsync(new(options)
        {
            BaseURL = host.Origin(page.Tenant),
            StorageState = page.Who is { } who ? await Sessions.GetOrAdd((page.Tenant, who), key => host.SignInAsync(key.Item1, key.Item2)) : null,
        });
        var tab = await context.NewPageAsync();
        if (await SampleAsync(tab, page) is not { } path)
        {
            await context.CloseAsync();
            return null;
        }

        var answer = await tab.GotoAsync(prefix + path);
        answer!.Status.Should().BeLessThan(500, "{0} is shown", path);
        return tab;
    }

    private static async Task<string?> SampleAsync(IPage tab, InventoryPage page)
    {
        if (!page.HasValues)
            return page.Route;
        if (Samples.TryGetValue((page.Tenant, page.Route), out var known))
            return known;
        if (await SampleAsync(tab, PageInventory.Find(page.FoundOn) with { Tenant = page.Tenant }) is not { } start)
            return null;
        await tab.GotoAsync(start);
        var found = await LinkAsync(tab, page.Pattern);

        // A page below a page with values is reached through the first one of the kind above.
        for (var cut = page.Route.IndexOf('}') + 1; found is null && cut > 0 && cut < page.Route.Length; cut = page.Route.IndexOf('}', cut) + 1)
        {
            var above = "^" + Regex.Replace(page.Route[..cut], @"\{[^}]+\}", "[^/?#]+") + "$";
            if (await LinkAsync(tab, above) is not { } step)
                break;
            await tab.GotoAsync(step);
            found = await LinkAsync(tab, page.Pattern);
        }

        return Samples[(page.Tenant, page.Route)] = found ?? await TypedAsync(tab, page);
    }

    /// <summary>A page that nothing leads to as things stand, but that whoever types its address is shown: below the first of the kind above.</summary>
    private static async Task<string?> TypedAsync(IPage tab, InventoryPage page)
    {
        var values = page.Route.LastIndexOf('}') + 1;
        var (above, tail) = PageInventory.Typed.TryGetValue(page.Route, out var typed)
            ? (page.Route[..page.Route.LastIndexOf("/" + typed.Parameter, StringComparison.Ordinal)], "/" + typed.Value)
            : (page.Route[..values], page.Route[values..]);
        if (tail.Length == 0 || PageInventory.All.FirstOrDefault(p => p.Route == above) is not { } kind)
            return null;
        return await SampleAsync(tab, kind with { Tenant = page.Tenant }) is { } one && (await tab.GotoAsync(one + tail))!.Ok ? one + tail : null;
    }

    private static async Task<string?> LinkAsync(IPage tab, string pattern)
    {
        var links = await tab.EvalOnSelectorAllAsync<string[]>("a[href^='/']", "all => all.map(a => new URL(a.href).pathname)");
        return links.FirstOrDefault(link => Regex.IsMatch(link, pattern) && !PageInventory.All.Any(p => !p.HasValues && p.Route == link));
    }
}
