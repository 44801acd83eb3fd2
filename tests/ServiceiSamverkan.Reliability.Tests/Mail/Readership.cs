using Microsoft.EntityFrameworkCore;
using ServiceiSamverkan.Application;
using ServiceiSamverkan.Domain;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Places;
using ServiceiSamverkan.Domain.Subscriptions;
using ServiceiSamverkan.Testing.Mail;
using ServiceiSamverkan.Testing.Serving;
using ServiceiSamverkan.Testing.Smtp;

namespace ServiceiSamverkan.Reliability.Tests.Mail;

/// <summary>Many who get the weekly letter of one municipality, in batches: each batch is a Thursday's letters.</summary>
internal sealed class Readership(ServedProduct product, int size)
{
    /// <summary>Thursday 5 March 2026, seven o'clock in Stockholm.</summary>
    private static readonly DateTimeOffset FirstDue = new(2026, 3, 5, 6, 0, 0, TimeSpan.Zero);

    /// <summary>A claim that nobody answers for is over by then.</summary>
    private static readonly TimeSpan PastTheLease = TimeSpan.FromMinutes(11);

    private Guid _place;
    private int _weeks;

    public IReadOnlyList<string> Addresses { get; } = [.. Enumerable.Range(0, size).Select(i => $"person{i}@example.se")];

    private Tenant Town => product.Tenants.Norsjo;

    public Task FollowAsync() => product.InAsync(Town, async services =>
    {
        var db = services.GetRequiredService<ITenantDb>();
        _place = await db.AddPlaceAsync(1, "Bastuträsk");
        await db.FollowAsync(Addresses, Cadence.Weekly, [SubscriptionScope.Municipality], product.Now, services.GetRequiredService<IIdSource>());
        return true;
    });

    /// <summary>Something happens, and then it is Thursday: a letter to each is due.</summary>
    public async Task LetAWeekPassAsync()
    {
        product.Now = FirstDue.AddDays(7 * _weeks).AddDays(-1);
        await product.InAsync(Town, services =>
            services.GetRequiredService<ITenantDb>().HappensAsync(new PlaceServiceChanged(_place, "groceries", ServiceStatus.Here), product.Now));
        product.Now = FirstDue.AddDays(7 * _weeks++);
    }

    public void LetLeasesRunOut() => product.Now += PastTheLease;

    /// <summary>Until the process is killed at its line. Time passes whenever no mail comes: what a slow machine made it put off falls due again.</summary>
    public async Task UntilEndedAsync(ServedProcess process, SmtpServer server)
    {
        var ended = process.EndAsync();
        for (var (taken, before) = (0, -1); !ended.IsCompleted; before = taken)
        {
            taken = server.Journal.Count;
            if (taken == before)
                product.Now += TimeSpan.FromMinutes(1);
            await Task.WhenAny(ended, Task.Delay(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken));
        }

        await ended;
    }

    /// <summary>The states of all letters, as the tenant's own database has them.</summary>
    public Task<List<MailState>> StatesAsync() => product.InAsync(Town, services =>
        services.GetRequiredService<ITenantDb>().Set<MailMessage>().AsNoTracking().Select(m => m.State).ToListAsync());

    /// <summary>Lets time pass whenever nothing happens: what was put off, or was claimed by one that is dead, comes to its turn.</summary>
    public async Task UntilAllSentAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(5));
        await using var app = await product.OpenAsync();
        for (var (sent, before) = (0, -1); sent < Addresses.Count * _weeks; before = sent)
        {
            sent = await SentAsync(app.Services, patience.Token);
            if (sent == before)
                product.Now += TimeSpan.FromMinutes(1);
            await Task.Delay(TimeSpan.FromMilliseconds(500), patience.Token);
        }
    }

    private Task<int> SentAsync(IServiceProvider services, CancellationToken cancellationToken) => ServedProduct.InAsync(services, Town, scoped =>
        scoped.GetRequiredService<ITenantDb>().Set<MailMessage>().CountAsync(m => m.State == MailState.Sent, cancellationToken));
}
