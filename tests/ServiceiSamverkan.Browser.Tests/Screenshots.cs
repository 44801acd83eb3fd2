namespace ServiceiSamverkan.Browser.Tests;

/// <summary>Draws the pages of the inventory, or those whose route has SIS_SCREENSHOTS_OF in it, into the folder of SIS_SCREENSHOTS. No test: tools/screenshots.sh runs it.</summary>
public sealed class Screenshots(BrowserHost host)
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("SIS_SCREENSHOTS") ?? "screenshots";
    private static readonly string Part = Environment.GetEnvironmentVariable("SIS_SCREENSHOTS_OF") ?? string.Empty;

    private static readonly (string Name, int Width, int Height, ColorScheme Scheme)[] Views =
    [
        ("dator-ljus", 1280, 900, ColorScheme.Light),
        ("telefon-mork", 390, 844, ColorScheme.Dark),
    ];

    [Fact(Explicit = true)]
    public async Task Pages_EveryView_AreDrawn()
    {
        foreach (var page in PageInventory.All.Where(p => p.Route.Contains(Part, StringComparison.Ordinal)))
        {
            foreach (var (name, width, height, scheme) in Views)
            {
                if (await new Viewer(host, new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme }).OpenAsync(page) is not { } tab)
                    break;
                var file = page.Route.Trim('/') is { Length: > 0 } path ? path.Replace('/', '_').Replace(":guid", "", StringComparison.Ordinal) : "hem";
                await tab.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{file}.{name}.png"), FullPage = true });
                await tab.Context.CloseAsync();
            }
        }
    }
}
