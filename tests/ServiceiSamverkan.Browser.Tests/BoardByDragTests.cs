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

    [Fact]
    public async Task Board_DraggedByFinger_LaysItInTheNeedAndThePageDoesNotScrollAway()
    {
        await using var context = await host.Browser.NewContextAsync(new()
        {
            BaseURL = host.Origin("pilot-f"),
            StorageState = await host.SignInAsync("pilot-f", "processledare"),
            ViewportSize = new() { Width = 390, Height = 844 },
            HasTouch = true,
            IsMobile = true,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/kontoret/behov");
        await page.Locator("main a[href*='/samla?dialog=']").First.ClickAsync();
        await page.Locator(".sis-pick input").First.CheckAsync();
        await page.FillAsync("[name='Input.Title']", "Ett behov för fingret");
        await page.Locator("button[value=nytt]").TapAsync();
        var need = page.Locator(".sis-needs > li", new() { HasTextString = "Ett behov för fingret" });
        await need.WaitForAsync();
        var pick = page.Locator(".sis-pick").First;
        var said = await pick.Locator("label").InnerTextAsync();
        var finger = await context.NewCDPSessionAsync(page);

        // The card is below what is seen: held at the window's lower edge, the page moves under the finger until it is there.
        await pick.ScrollIntoViewIfNeededAsync();
        var grip = (await pick.Locator(".sis-grip").BoundingBoxAsync())!;
        await TouchAsync(finger, "touchStart", grip.X + (grip.Width / 2), grip.Y + (grip.Height / 2));
        for (var tries = 0; tries < 200 && !await IsInSightAsync(need); tries++)
            await TouchAsync(finger, "touchMove", 190, 820 + (tries % 2));

        // The page may still be on its way: the finger follows the card, as a person's does, off the edge at which the page moves.
        for (var tries = 0; tries < 50 && (tries == 0 || !await IsLitAsync(need)); tries++)
        {
            var box = (await need.BoundingBoxAsync())!;
            await TouchAsync(finger, "touchMove", box.X + (box.Width / 2), Math.Clamp(box.Y + 40, 80, 760) + (tries % 2));
        }

        (await need.GetAttributeAsync("class")).Should().Contain("sis-drop", "it shows where it would be laid");
        await finger.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = "touchEnd", ["touchPoints"] = Array.Empty<object>() });

        await page.Locator("body > [role=status]", new() { HasTextString = "1 inspel ligger nu i behovet" }).WaitForAsync(new() { State = WaitForSelectorState.Attached });
        (await page.Locator(".sis-pick").AllInnerTextsAsync()).Should().NotContain(text => text.Contains(said), "it lies in the need now");
    }

    private static async Task TouchAsync(ICDPSession finger, string type, double x, double y) => await finger.SendAsync(
        "Input.dispatchTouchEvent", new() { ["type"] = type, ["touchPoints"] = new[] { new Dictionary<string, object> { ["x"] = x, ["y"] = y } } });

    private static async Task<bool> IsLitAsync(ILocator what) => (await what.GetAttributeAsync("class"))?.Contains("sis-drop", StringComparison.Ordinal) is true;

    /// <summary>Well above the edge at which the page moves.</summary>
    private static async Task<bool> IsInSightAsync(ILocator what) => await what.BoundingBoxAsync() is { Y: > 70 and < 700 };

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
