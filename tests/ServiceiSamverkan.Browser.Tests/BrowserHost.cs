using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application.Mail;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;
using ServiceiSamverkan.Infrastructure.Persistence;
using ServiceiSamverkan.Infrastructure.Persistence.Engines;
using ServiceiSamverkan.Testing.Serving;

namespace ServiceiSamverkan.Browser.Tests;

/// <summary>
/// The product as run.sh serves it, in a process of its own with the demo's content in a folder of its own, and a real
/// browser. Shared by all tests of the assembly, which only read.
/// </summary>
public sealed class BrowserHost : IAsyncLifetime
{
    public const string Municipality = "pilot-a";
    public const string RegionName = "vasterbotten";
    private const string Password = "ett-provlosenord-for-alla";

    private static readonly TimeSpan KeyPatience = TimeSpan.FromSeconds(90);

    private readonly string _folder = Directory.CreateTempSubdirectory("sis-browser-").FullName;
    private readonly ServedProcess _product;
    private IPlaywright? _playwright;

    public BrowserHost() => _product = new(new Dictionary<string, string?>
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["Data:Folder"] = Path.Combine(_folder, "data"),
        ["Demo:Password"] = Password,
        ["Mail:SweepSeconds"] = "5",
        ["Limits:LoginsPerMinute"] = "1000",
        ["Limits:CodesPerMinute"] = "10000",
    });

    public IBrowser Browser { get; private set; } = null!;

    /// <param name="tenant">Identifier of a tenant; null for the bare host.</param>
    public string Origin(string? tenant) => tenant is null ? $"http://localhost:{_product.Port}" : $"http://{tenant}.localhost:{_product.Port}";

    public async ValueTask InitializeAsync()
    {
        await _product.StartAsync();
        await BlockAnAddressAsync();
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("SIS_TEST_CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>The demo's mail comes back to nobody: here one has, so that there is something to look at.</summary>
    private async Task BlockAnAddressAsync()
    {
        await using var db = Open();
        var now = TimeProvider.System.GetUtcNow();
        var mail = MailMessage.Queue(
            Guid.Parse("00000000-0000-7000-8000-000000000001"), new("prov", MailKind.Digest, Guid.Empty, "ingen@boende.example", "sv", "Veckobrev", null, null, now), Municipality, now);
        db.Set<BlockedAddress>().Add(BlockedAddress.Of(
            Guid.Parse("00000000-0000-7000-8000-000000000002"), Bounce.Of(Guid.Parse("00000000-0000-7000-8000-000000000003"), "prov", mail, BounceKind.NoSuchAddress, "5.1.1", now), mail));
        await db.SaveChangesAsync();
    }

    private TenantDbContext Open()
    {
        var file = Path.Combine(_folder, "data", "tenants", $"{Municipality}.db");
        return new(EngineOptions.For<TenantDbContext>(DatabaseProvider.Sqlite, $"Data Source={file}"));
    }

    /// <summary>The cookies of somebody who is signed in, to open contexts with.</summary>
    public async Task<string> SignInAsync(string tenant, string who)
    {
        await using var context = await Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{Origin(tenant)}/logga-in");
        await page.FillAsync("[name='Input.Email']", $"{who}@{tenant}.example");
        await page.FillAsync("[name='Input.Password']", Password);
        await page.ClickAsync("main button[type=submit]");
        page.Url.Should().NotContain("/logga-in", "{0} can sign in", who);
        return await context.StorageStateAsync();
    }

    /// <summary>
    /// The page of one of the demo's subscribers, as their letters lead to it. Made with the municipality's own key, since at
    /// night no letter goes out that one could take it from.
    /// </summary>
    public async Task<string> SubscriberLinkAsync()
    {
        await using var db = Open();
        var subscription = await db.Set<Subscription>().AsNoTracking().OrderBy(s => s.Address).FirstAsync(s => s.State == SubscriptionState.Active);
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < KeyPatience; await Task.Delay(TimeSpan.FromSeconds(1)))
        {
            if (await db.Set<LinkKey>().AsNoTracking().SingleOrDefaultAsync() is { } key)
                return Origin(Municipality) + MailPaths.Own(new SubscriptionLink(subscription.Id, subscription.Generation).Sign(key.Key));
        }

        throw new TimeoutException("No letter was planned, so there is no key.");
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
            await Browser.CloseAsync();
        _playwright?.Dispose();
        await _product.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
