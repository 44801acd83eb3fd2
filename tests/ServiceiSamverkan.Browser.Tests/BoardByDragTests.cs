namespace ServiceiSamverkan.Browser.Tests;

/// <summary>Gathering by dragging, which a page with script offers beside its boxes and buttons.</summary>
public sealed class BoardByDragTests(BrowserHost host)
{
    private const string Municipality = "pilot-e";

    [Fact]
    public async Task Board_Dragged_LaysWhatTheFormWouldAndSaysSoAndCanBeUndone()
    {
        await using var context = await host.Browser.NewContextAsync(new() { BaseURL = host.Origin(Municipality), StorageState = await host.SignInAsync(Municipality, "processledare"), ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/kontoret/behov");
        await page.Locator("main a[href*='/samla?dialog=']").First.ClickAsync();
        var first = page.Locator(".sis-pick").First;
        var said = await first.Locator("label").InnerTextAsync();

        // On the card of a new need a name is asked for first, and nothing is lost.
        await DragAsync(page, first, page.Locator(".sis-needs > li").First);
        await page.WaitForFunctionAsync("document.activeElement.name === 'Input.Title'");
        (await first.Locator("input").IsCheckedAsync()).Should().BeTrue();
        await page.Keyboard.TypeAsync("Ett behov ur en dragning");
        await page.Locator("button[value=nytt]").ClickAsync();
        await page.Locator(".sis-needs").GetByText("Ett behov ur en dragning").First.WaitForAsync();
        (await page.Locator(".sis-pick").AllInnerTextsAsync()).Should().NotContain(text => text.Contains(said), "it lies in the need now");

        var next = page.Locator(".sis-pick").First;
        said = await next.Locator("label").InnerTextAsync();
        await DragAsync(page, next, page.Locator(".sis-needs > li", new() { HasTextString = "Ett behov ur en dragning" }));
        await page.Locator("body > [role=status]", new() { HasTextString = "1 inspel ligger nu i behovet" }).WaitForAsync(new() { State = WaitForSelectorState.Attached });
        (await page.Locator(".sis-pick").AllInnerTextsAsync()).Should().NotContain(text => text.Contains(said));

        await page.Locator("main [role=status] a").ClickAsync();
        await page.Locator("main form button[type=submit]").ClickAsync();
        (await page.Locator(".sis-pick").AllInnerTextsAsync()).Should().Contain(text => text.Contains(said), "it is taken back");
    }

    private static async Task DragAsync(IPage page, ILocator what, ILocator onto)
    {
        await what.ScrollIntoViewIfNeededAsync();
        await what.Locator(".sis-grip").HoverAsync();
        await page.Mouse.DownAsync();
        var box = (await onto.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + Math.Min(60, box.Height / 2), new() { Steps = 5 });
        await page.Mouse.UpAsync();
    }
}
