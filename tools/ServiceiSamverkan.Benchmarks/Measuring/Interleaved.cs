using ServiceiSamverkan.Benchmarks.Load;
using ServiceiSamverkan.Benchmarks.Serving;

namespace ServiceiSamverkan.Benchmarks.Measuring;

/// <summary>Ours and the floor in turn, the order changing from round to round, so that what disturbs the machine disturbs both.</summary>
internal static class Interleaved
{
    public const int Rounds = 5;
    private const int LeastWarmUps = 5;
    private const int MostWarmUps = 20;
    private const double Settled = 0.93;
    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(2);

    public static async Task<IReadOnlyList<Pair>> RunAsync(Func<Task<double>> ours, Func<Task<double>> floor, int rounds = Rounds)
    {
        List<Pair> pairs = [];
        for (var round = 0; round < rounds; round++)
        {
            if (round % 2 == 0)
            {
                var first = await ours();
                pairs.Add(new(first, await floor()));
            }
            else
            {
                var first = await floor();
                pairs.Add(new(await ours(), first));
            }
        }

        return pairs;
    }

    /// <summary>Processor time of the server in microseconds for each request.</summary>
    public static async Task<IReadOnlyList<Pair>> ProcessorTimeAsync(
        ServerProcess ours, Load.Load oursLoad, ServerProcess floor, Load.Load floorLoad, CancellationToken cancellationToken)
    {
        await WarmUpAsync(ours, oursLoad, cancellationToken);
        await WarmUpAsync(floor, floorLoad, cancellationToken);
        return await RunAsync(
            () => MicrosecondsAsync(ours, oursLoad, cancellationToken), () => MicrosecondsAsync(floor, floorLoad, cancellationToken));
    }

    public static async Task<IReadOnlyList<Pair>> ThroughputAsync(ServerProcess server, Load.Load ours, Load.Load floor, CancellationToken cancellationToken)
    {
        await WarmUpAsync(server, floor, cancellationToken);
        await WarmUpAsync(server, ours, cancellationToken);
        return await RunAsync(
            async () => (await LoadGenerator.RunAsync(server.Port, ours, Slice, cancellationToken)).PerSecond,
            async () => (await LoadGenerator.RunAsync(server.Port, floor, Slice, cancellationToken)).PerSecond);
    }

    /// <summary>
    /// Until what a request costs falls no longer: on a busy machine the just-in-time compiler takes longer than any fixed
    /// time, and its work beside the requests would be taken for theirs.
    /// </summary>
    public static async Task WarmUpAsync(ServerProcess server, Load.Load load, CancellationToken cancellationToken)
    {
        var best = await MicrosecondsAsync(server, load, cancellationToken);
        for (var (i, still) = (1, 0); i < MostWarmUps && (i < LeastWarmUps || still < 2); i++)
        {
            var cost = await MicrosecondsAsync(server, load, cancellationToken);
            still = cost < best * Settled ? 0 : still + 1;
            best = Math.Min(best, cost);
        }
    }

    private static async Task<double> MicrosecondsAsync(ServerProcess server, Load.Load load, CancellationToken cancellationToken)
    {
        var before = server.ProcessorTime;
        var outcome = await LoadGenerator.RunAsync(server.Port, load, Slice, cancellationToken);
        return (server.ProcessorTime - before).TotalMicroseconds / outcome.Requests;
    }
}
