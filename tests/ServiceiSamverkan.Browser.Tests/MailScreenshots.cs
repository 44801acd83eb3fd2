using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ServiceiSamverkan.Application.Mail;
using ServiceiSamverkan.Application.Mail.Letters;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Portal.Mail;
using ServiceiSamverkan.Portal.Tests.Mail;

namespace ServiceiSamverkan.Browser.Tests;

/// <summary>Draws a letter of every kind, and writes its text part, into the folder of SIS_SCREENSHOTS. No test: tools/screenshots.sh runs it.</summary>
public sealed class MailScreenshots(BrowserHost host)
{
    private static readonly string Folder = Path.Combine(Environment.GetEnvironmentVariable("SIS_SCREENSHOTS") ?? "screenshots", "mejl");

    private static readonly (string Name, int Width, int Height, ColorScheme Scheme)[] Views =
    [
        ("dator-ljus", 800, 900, ColorScheme.Light),
        ("dator-mork", 800, 900, ColorScheme.Dark),
        ("telefon-ljus", 390, 844, ColorScheme.Light),
        ("telefon-mork", 390, 844, ColorScheme.Dark),
    ];

    private readonly MailRenderer _renderer = new(new ServiceCollection().BuildServiceProvider(), NullLoggerFactory.Instance);

    [Fact(Explicit = true)]
    public async Task Letters_EveryKindLanguageAndView_AreDrawn()
    {
        Directory.CreateDirectory(Folder);
        foreach (var (language, name, letter, own) in from code in MailLanguages.All from sample in SampleLetters.In(code) select (code, sample.Name, sample.Letter, sample.Own))
        {
            var (_, html, text) = await _renderer.RenderAsync(letter);
            var block = own is null ? new RenderedBlock(string.Empty, string.Empty) : await _renderer.RenderAsync(own);
            await File.WriteAllTextAsync(Path.Combine(Folder, $"{name}.{language}.txt"), Whole(text, block.Text));
            foreach (var view in Views)
            {
                await using var context = await host.Browser.NewContextAsync(new() { ViewportSize = new() { Width = view.Width, Height = view.Height }, ColorScheme = view.Scheme });
                var tab = await context.NewPageAsync();
                await tab.SetContentAsync(Whole(html, block.Html));
                await tab.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}.{language}.{view.Name}.png"), FullPage = true });
            }
        }
    }

    private static string Whole(string shared, string own) => shared
        .Replace(MailSegment.OwnMark, own, StringComparison.Ordinal).Replace(MailSegment.PageMark, "http://pilot-a.localhost:8080/prenumeration/nyckel/", StringComparison.Ordinal);
}
