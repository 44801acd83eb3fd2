namespace ServiceiSamverkan.Browser.Tests;

/// <summary>What a reader without script meets when something has to be corrected.</summary>
public sealed class FormErrorTests(BrowserHost host)
{
    [Fact]
    public async Task Form_WithMistakes_PointsToTheFieldsAndKeepsWhatWasTyped()
    {
        await using var context = await host.Browser.NewContextAsync(new() { BaseURL = host.Origin(BrowserHost.Municipality), JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/lamna-inspel");
        await page.FillAsync("[name='Input.Text']", "Bussen går inte hem.");
        await page.SelectOptionAsync("[name='Input.Place']", new SelectOptionValue { Index = 1 });
        var place = await page.InputValueAsync("[name='Input.Place']");
        await page.FillAsync("[name='Input.Email']", "anna.utan-snabel-a");
        await page.ClickAsync("main form button[type=submit]");

        (await page.TitleAsync()).Should().StartWith("Fel:");
        var link = page.Locator(".ds-error-summary a").First;
        (await link.TextContentAsync()).Should().StartWith("E-post", "read alone, it says which field it is about");
        var field = page.Locator((await link.GetAttributeAsync("href"))!);
        (await field.GetAttributeAsync("aria-invalid")).Should().Be("true");
        (await page.Locator($"#{await field.GetAttributeAsync("aria-describedby")}".Replace(" ", ", #", StringComparison.Ordinal)).AllTextContentsAsync())
            .Should().Contain(text => text.Contains("namn@exempel.se"), "the message stands at the field");
        (await field.InputValueAsync()).Should().Be("anna.utan-snabel-a");
        (await page.InputValueAsync("[name='Input.Text']")).Should().Be("Bussen går inte hem.");
        (await page.InputValueAsync("[name='Input.Place']")).Should().Be(place);
    }
}
