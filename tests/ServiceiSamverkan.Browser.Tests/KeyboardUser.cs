using System.Diagnostics;

namespace ServiceiSamverkan.Browser.Tests;

/// <summary>Somebody at the product with a keyboard and without script: goes from field to field with Tab, types, and presses Enter or space.</summary>
internal sealed class KeyboardUser(IPage page)
{
    private const int MostTabs = 200;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>What the focus is on, in the words that a screen reader has: field name, label, text; not what a list could be set to.</summary>
    private const string Focused = """
        () => { const e = document.activeElement;
          return !e?.matches('a, button, input, select, textarea, summary') ? '' : [e.name, e.labels?.[0]?.innerText, e.matches('select') ? '' : e.innerText || e.value, e.getAttribute('aria-label')].filter(Boolean).join(' § '); }
        """;

    /// <summary>The whole row that it stands in: rows have lists of their own within them.</summary>
    private const string RowOfFocused = """
        () => { let row = null;
          for (let e = document.activeElement; e; e = e.parentElement) if (e.matches('li, tr, .sis-task')) row = e;
          return row?.innerText ?? ''; }
        """;

    public IPage Page => page;

    public Effort Effort { get; } = new();

    public Task<string> MainAsync() => page.InnerTextAsync("main");

    /// <param name="words">In the name, the label or the text of what is sought.</param>
    /// <param name="row">When given: in the row that it stands in.</param>
    public async Task ToAsync(string words, string? row = null)
    {
        for (var tab = 0; tab < MostTabs; tab++)
        {
            await KeyAsync("Tab");
            if ((await page.EvaluateAsync<string>(Focused)).Contains(words, StringComparison.OrdinalIgnoreCase)
                && (row is null || (await page.EvaluateAsync<string>(RowOfFocused)).Contains(row, StringComparison.Ordinal)))
                return;
        }

        throw new InvalidOperationException($"The keyboard does not reach \"{words}\" at {page.Url}.");
    }

    public async Task TypeAsync(string field, string text)
    {
        await ToAsync(field);
        await TypeAsync(text);
    }

    /// <summary>Where the focus is.</summary>
    public Task TypeAsync(string text)
    {
        Effort.Press(text.Length);
        return page.Keyboard.TypeAsync(text);
    }

    public Task KeyAsync(string key)
    {
        Effort.Press();
        return page.Keyboard.PressAsync(key);
    }

    public async Task ChooseAsync(string field)
    {
        await ToAsync(field);
        await KeyAsync("Space");
    }

    /// <summary>Follows a link or sends a form.</summary>
    public async Task PressAsync(string words, string? row = null)
    {
        await ToAsync(words, row);
        await EnterAsync();
    }

    /// <summary>Past the menu, as those who know the page go.</summary>
    public async Task SkipMenuAsync()
    {
        await KeyAsync("Tab");
        await KeyAsync("Enter");
    }

    /// <summary>Follows or sends what the focus is on.</summary>
    public async Task EnterAsync()
    {
        var arrived = new TaskCompletionSource();
        page.FrameNavigated += (_, _) => arrived.TrySetResult();
        var askedAt = Stopwatch.GetTimestamp();
        await KeyAsync("Enter");
        await arrived.Task.WaitAsync(Patience);
        await page.WaitForLoadStateAsync();
        Effort.Arrive(askedAt);
    }
}
