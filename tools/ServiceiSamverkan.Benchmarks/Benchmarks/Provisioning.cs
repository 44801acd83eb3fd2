using System.Diagnostics;
using System.Globalization;
using ServiceiSamverkan.Benchmarks.Data;
using ServiceiSamverkan.Benchmarks.Measuring;

namespace ServiceiSamverkan.Benchmarks.Benchmarks;

/// <summary>Making one SQLite tenant, from the request to where it can be served.</summary>
internal sealed class Provisioning : IBenchmark
{
    private const int Tenants = 20;

    public string Name => "provisioning";

    public async Task<IReadOnlyList<Figure>> RunAsync(Workplace place, CancellationToken cancellationToken)
    {
        await using var operations = await TenantMaking.StartAsync(place.NewFolder(), cancellationToken);
        await operations.AddAsync("kommun-forsta", cancellationToken);
        List<double> milliseconds = [];
        for (var i = 0; i < Tenants; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await operations.AddAsync(string.Create(CultureInfo.InvariantCulture, $"kommun-{i}x"), cancellationToken);
            milliseconds.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return [Figure.Alone(Name, "making one SQLite tenant", "ms", Bound.AtMost(150), milliseconds)];
    }
}
