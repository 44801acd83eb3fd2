using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Api.Hosting;
using ServiceiSamverkan.Benchmarks.Load;
using ServiceiSamverkan.Domain.Activities;
using ServiceiSamverkan.Domain.Dialogues;
using ServiceiSamverkan.Domain.Mail;
using ServiceiSamverkan.Domain.Subscriptions;
using ServiceiSamverkan.Infrastructure.Catalogue;
using ServiceiSamverkan.Infrastructure.Due;
using ServiceiSamverkan.Infrastructure.Mail;
using ServiceiSamverkan.Infrastructure.Persistence;
using ServiceiSamverkan.Infrastructure.Persistence.Engines;
using ServiceiSamverkan.Infrastructure.Provisioning;
using ServiceiSamverkan.Infrastructure.Time;

namespace ServiceiSamverkan.Benchmarks.Data;

/// <summary>The product in this process, with subscribers of a weekly digest and a clock that can be set.</summary>
internal sealed class MailTown : IAsyncDisposable
{
    private static readonly Version7Ids Ids = new(TimeProvider.System);
    private static readonly DateTimeOffset FirstMonday = new(2027, 1, 4, 9, 0, 0, TimeSpan.Zero);

    private const int Together = 5_000;

    private readonly WebApplication _product;
    private readonly SeededData _data;
    private readonly string _folder;
    private readonly string _clock;
    private int _week;

    private MailTown(WebApplication product, SeededData data, string folder, string clock) =>
        (_product, _data, _folder, _clock) = (product, data, folder, clock);

    public static async Task<MailTown> StartAsync(SeededData data, string folder, int mailPort, CancellationToken cancellationToken)
    {
        var clock = Path.Combine(folder, "clock.txt");
        await WriteAsync(clock, FirstMonday);
        var product = ProductHost.Build(ProductHost.CreateBuilder(
            $"--environment={ProductHost.Testing}", $"--Data:Folder={folder}", $"--SIS_TEST_CLOCK={clock}", "--Logging:LogLevel:Default=Warning",
            "--Mail:Host=127.0.0.1", string.Create(CultureInfo.InvariantCulture, $"--Mail:Port={mailPort}"), "--Mail:Tls=None"));
        await product.Services.GetRequiredService<Storage>().PrepareAsync(cancellationToken);
        return new(product, data, folder, clock);
    }

    /// <summary>Confirmed subscribers of the whole municipality's weekly digest, in its first tenant.</summary>
    public async Task SubscribeAsync(int count, CancellationToken cancellationToken)
    {
        for (var from = 0; from < count; from += Together)
            await SubscribeAsync(from, Math.Min(count, from + Together), cancellationToken);
    }

    private async Task SubscribeAsync(int from, int to, CancellationToken cancellationToken)
    {
        await using var db = Open();
        for (var number = from; number < to; number++)
        {
            var hash = OptIn.Hash(string.Create(CultureInfo.InvariantCulture, $"token-{number}"));
            var address = EmailAddress.Parse(string.Create(CultureInfo.InvariantCulture, $"boende-{number}@example.test")).Value;
            var asked = Subscription.Request(Ids.Next(), address, SubscriptionScope.Municipality, Cadence.Weekly, "sv", hash, FirstMonday.AddDays(-30));
            if (asked.Confirm(hash, FirstMonday.AddDays(-29)).Error is { } error)
                throw new BenchmarkException($"A subscription could not be confirmed: {error}");
            db.Add(asked);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Something happens, and the next digest falls due.</summary>
    public async Task NextWeekAsync(CancellationToken cancellationToken)
    {
        await using (var db = Open())
        {
            var last = await db.Set<ActivityCounter>().Select(c => c.Last).SingleAsync(cancellationToken);
            db.Add(Activity.Of(new DialogueChanged(_data.Tenants[0].DialogueId, []), Ids.Next(), last + 1, FirstMonday.AddDays(7 * _week)));
            await db.SaveChangesAsync(cancellationToken);
            await db.Set<ActivityCounter>().ExecuteUpdateAsync(set => set.SetProperty(c => c.Last, last + 1), cancellationToken);
        }

        _week++;
        await WriteAsync(_clock, FirstMonday.AddDays((7 * _week) - 3));
    }

    public async Task<SweepReport> SweepAsync(CancellationToken cancellationToken) =>
        await _product.Services.GetRequiredService<DueWork>().RunAsync(null, cancellationToken) ?? throw new BenchmarkException("A pass runs already.");

    /// <summary>The file of the tenant whose subscribers they are.</summary>
    public string File => DataFolder.FileOf(_folder, _data.Tenants[0].Host);

    /// <summary>How many letters a mail server has taken, as the ledger knows it.</summary>
    public async Task<int> SentAsync(CancellationToken cancellationToken)
    {
        await using var db = Open();
        return await db.Set<MailMessage>().CountAsync(m => m.State == MailState.Sent, cancellationToken);
    }

    /// <summary>What is due is planned and goes no further.</summary>
    public async Task PauseAsync(CancellationToken cancellationToken)
    {
        var registry = _product.Services.GetRequiredService<TenantRegistry>();
        foreach (var tenant in await registry.ListAsync(cancellationToken))
            await registry.PauseMailAsync(tenant.Id, isPaused: true, cancellationToken);
    }

    /// <summary>Before anyone was ever written to.</summary>
    public async Task ForgetLettersAsync(CancellationToken cancellationToken)
    {
        await using var db = Open();
        await db.Set<MailMessage>().ExecuteDeleteAsync(cancellationToken);
        await db.Set<DigestSlot>().ExecuteDeleteAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => _product.DisposeAsync();

    private TenantDbContext Open() => new(EngineOptions.For<TenantDbContext>(
        DatabaseProvider.Sqlite, DataFolder.ConnectionTo(File)));

    private static async Task WriteAsync(string clock, DateTimeOffset now)
    {
        await System.IO.File.WriteAllTextAsync(clock, now.ToString("O", CultureInfo.InvariantCulture));
        System.IO.File.SetLastWriteTimeUtc(clock, now.UtcDateTime);
    }
}
