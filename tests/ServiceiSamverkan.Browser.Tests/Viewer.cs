using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace ServiceiSamverkan.Browser.Tests;

/// <summary>Opens pages of the inventory as one kind of reader.</summary>
public sealed class Viewer(BrowserHost host, BrowserNewContextOptions options)
{
    private static readonly ConcurrentDictionary<(string, string), Task<string>> Sessions = new();
    private static readonly ConcurrentDictionary<(string Tenant, string Route), string?> Samples = new();
    private static readonly ConcurrentDictionary<(string Tenant, AskedPage Asked), Task<string?>> Queries = new();

    /// <summary>The page opened; null when the demo has nothing of its kind to show.</summary>
    public async Task<IPage?> OpenAsync(InventoryPage page, string prefix = "")
    {
        var context = await host.Browser.NewContextAsync(new(options)
        {
            BaseURL = host.Origin(page.Tenant),
            StorageState = page.Who is { } who ? await Sessions.GetOrAdd((page.Tenant, who), key => host.SignInAsync(key.Item1, key.Item2)) : null,
        });
        var tab = await context.NewPageAsync();
        var path = page.Asked is { } asked ? await Queries.GetOrAdd((page.Tenant, asked), key => QueryAsync(key.Tenant, key.Asked)) : string.Empty;
        path = path is not null && await SampleAsync(tab, page) is { } sample ? sample + path : null;
        if (path is null)
        {
            await context.CloseAsync();
            return null;
        }

        var answer = await tab.GotoAsync(prefix + path);
        answer!.Status.Should().BeLessThan(400, "{0} is shown", path);
        return tab;
    }

    private async Task<string?> QueryAsync(string tenant, AskedPage asked)
    {
        if (await new Viewer(host, new()).OpenAsync(PageInventory.Find(asked.On) with { Tenant = tenant, Who = "administrator" }) is not { } tab)
            return null;
        if (asked.Query.Length > 0)
            await tab.GotoAsync(new Uri(tab.Url).AbsolutePath + asked.Query);
        var links = await tab.EvalOnSelectorAllAsync<string[]>("a[href^='/']", "all => all.map(a => a.href)");
        await tab.Context.CloseAsync();
        return links.Select(link => new Uri(link)).FirstOrDefault(link => link.AbsolutePath == asked.Link && link.Query.Length > 0)?.Query;
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
