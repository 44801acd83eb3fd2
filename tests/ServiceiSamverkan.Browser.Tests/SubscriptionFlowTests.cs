using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace ServiceiSamverkan.Browser.Tests;

/// <summary>The way of a subscriber in a real browser without script, by the links of mail that has really been written.</summary>
public sealed partial class SubscriptionFlowTests(BrowserHost host)
{
    private const string Municipality = BrowserHost.Municipality;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    [Fact]
    public async Task Subscriber_FromTheFormToTheConfirmation_NeedsNoScript()
    {
        await using var context = await ReaderAsync(script: false);
        var tab = await context.NewPageAsync();
        await tab.GotoAsync("/prenumerera");
        await tab.FillAsync("[name='Input.Email']", "ny-lasare@example.se");
        await tab.CheckAsync("[name='Input.Scopes'][value='municipality']");
        await tab.ClickAsync("main button[type=submit]");
        new Uri(tab.Url).AbsolutePath.Should().Be("/prenumerera/skickat");

        var link = await LinkInMailAsync(tab, "ny-lasare@example.se", ConfirmLink());
        await AxeAsync(link);
        await tab.GotoAsync(link);
        await tab.ClickAsync("main button[type=submit]");
        new Uri(tab.Url).AbsolutePath.Should().Be("/prenumerera/klart");

        await tab.GotoAsync(link);
        (await tab.Locator("h1").TextContentAsync()).Should().Be("Länken går inte att använda");
    }

    [Fact]
    public async Task Subscriber_ByTheLinkThatLettersBear_SeesChangesAndStops()
    {
        await using var context = await ReaderAsync(script: false);
        var tab = await context.NewPageAsync();
        var own = await host.SubscriberLinkAsync();
        var stop = $"{own}/sluta";
        await tab.GotoAsync(own);
        var change = (await tab.Locator("main a[href*='/andra/']").First.EvaluateAsync<string>("a => a.href"))!;
        foreach (var page in (string[])[own, change, $"{own}/radera", stop])
            await AxeAsync(page);

        await tab.GotoAsync(stop);
        await tab.ClickAsync("main button[type=submit]");

        tab.Url.Should().Be(stop);
        (await tab.Locator("h1").TextContentAsync()).Should().Be("Du får inga fler mejl");
    }

    private Task<IBrowserContext> ReaderAsync(bool script) =>
        host.Browser.NewContextAsync(new() { BaseURL = host.Origin(Municipality), JavaScriptEnabled = script, ViewportSize = new() { Width = 390, Height = 844 } });

    /// <summary>The first link of its kind in a mail whose page holds the words.</summary>
    private static async Task<string> LinkInMailAsync(IPage tab, string words, Regex link)
    {
        for (var waited = System.Diagnostics.Stopwatch.StartNew(); waited.Elapsed < Patience; await Task.Delay(TimeSpan.FromSeconds(1)))
        {
            await tab.GotoAsync("/dev/mail");
            foreach (var mail in await tab.EvalOnSelectorAllAsync<string[]>("tbody a", "all => all.map(a => a.href)"))
            {
                await tab.GotoAsync(mail);
                var text = string.Join('\n', await tab.Locator("pre").AllTextContentsAsync());
                if (text.Contains(words, StringComparison.Ordinal) && link.Match(text) is { Success: true } found)
                    return found.Value;
            }
        }

        throw new TimeoutException($"No mail with \"{words}\" came.");
    }

    private async Task AxeAsync(string url)
    {
        await using var context = await ReaderAsync(script: true);
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(url);
        var found = await tab.RunAxe(new AxeRunOptions { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } });
        found.Violations.Select(v => $"{v.Id}: {v.Help} at {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}").ToList().Should().BeEmpty("{0} can be used by everyone", url);
    }

    [GeneratedRegex(@"http\S+/prenumerera/bekrafta/[\w-]+")]
    private static partial Regex ConfirmLink();
}
