using System.Globalization;
using Mediator;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using ServiceiSamverkan.Api.Hosting;
using ServiceiSamverkan.Application.Subscriptions;
using ServiceiSamverkan.Application.Tenants;
using ServiceiSamverkan.Benchmarks.Data;
using ServiceiSamverkan.Benchmarks.Load;
using ServiceiSamverkan.Benchmarks.Measuring;
using ServiceiSamverkan.Domain.Subscriptions;
using ServiceiSamverkan.Infrastructure.Due;
using ServiceiSamverkan.Infrastructure.Provisioning;

namespace ServiceiSamverkan.Benchmarks.Benchmarks;

/// <summary>B9, the other half: a sweep of many municipalities of which few have mail. The files of the others are taken away: who opens one is in trouble.</summary>
internal static class IdleTenants
{
    private const int All = 1_000;
    private const int Busy = 10;
    private const int Rounds = 3;
    private const int PassesToSettle = 3;
    private static readonly TimeSpan Settling = TimeSpan.FromMinutes(10);
    private static readonly DateTimeOffset Monday = new(2027, 1, 4, 9, 0, 0, TimeSpan.Zero);

    public static async Task<Figure> OpenedAsync(string name, Workplace place, CancellationToken cancellationToken)
    {
        var folder = place.NewFolder();
        place.Say("making 1,000 tenants");
        await using (var operations = await TenantMaking.StartAsync(folder, cancellationToken))
        {
            for (var i = 0; i < All; i++)
                await operations.AddAsync(string.Create(CultureInfo.InvariantCulture, $"kommun-{i}x"), cancellationToken);
        }

        var clock = Path.Combine(folder, "clock.txt");
        var now = Monday;
        Set(clock, now);
        await using var product = ProductHost.Build(ProductHost.CreateBuilder(
            $"--environment={ProductHost.Testing}", $"--Data:Folder={folder}", $"--SIS_TEST_CLOCK={clock}", "--Logging:LogLevel:Default=None"));
        await product.Services.GetRequiredService<Storage>().PrepareAsync(cancellationToken);
        var tenants = product.Services.GetRequiredService<ITenantDirectory>().All;
        var due = product.Services.GetRequiredService<DueWork>();
        for (var pass = 0; pass < PassesToSettle; pass++)
        {
            await due.RunAsync(null, cancellationToken);
            Set(clock, now += Settling);
        }

        SqliteConnection.ClearAllPools();
        foreach (var idle in tenants.Skip(Busy))
            File.Delete(DataFolder.FileOf(folder, idle.Host));
        List<double> opened = [];
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var busy in tenants.Take(Busy))
                await AskAsync(product.Services, busy, round, cancellationToken);
            var report = await due.RunAsync(null, cancellationToken) ?? throw new BenchmarkException("A pass runs already.");
            if (report.Sent != Busy)
                throw new BenchmarkException($"{report.Sent} of {Busy} mails went out.");
            opened.Add(report.Trouble.Count);
            Set(clock, now += TimeSpan.FromMinutes(1));
        }

        return Figure.Alone(name, "idle tenants opened by a sweep of 1,000 of which 990 are idle", "tenants", Bound.AtMost(0), opened);
    }

    private static async Task AskAsync(IServiceProvider services, Tenant tenant, int round, CancellationToken cancellationToken) =>
        await services.GetRequiredService<TenantScope>().RunAsync(tenant.Id, async (its, _) =>
        {
            var asked = await its.GetRequiredService<ISender>().Send(
                new RequestSubscription($"boende-{round}@example.test", [SubscriptionScope.Municipality], Cadence.Weekly, "sv"), cancellationToken);
            return asked.Error is null ? 0 : throw new BenchmarkException(asked.Error.Code);
        });

    private static void Set(string clock, DateTimeOffset now)
    {
        File.WriteAllText(clock, now.ToString("O", CultureInfo.InvariantCulture));
        File.SetLastWriteTimeUtc(clock, now.UtcDateTime);
    }
}
